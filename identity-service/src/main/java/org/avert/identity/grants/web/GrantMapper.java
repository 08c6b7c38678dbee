package org.avert.identity.grants.web;

import org.avert.identity.api.model.GrantActDto;
import org.avert.identity.api.model.GrantDto;
import org.avert.identity.api.model.GrantPageDto;
import org.avert.identity.api.model.GrantProposalDto;
import org.avert.identity.api.model.GrantStatusDto;
import org.avert.identity.api.model.PersonReferenceDto;
import org.avert.identity.api.model.ProtectedRoleDto;
import org.avert.identity.grants.GrantAct;
import org.avert.identity.grants.NamedGrant;
import org.avert.identity.grants.Proposal;
import org.avert.identity.people.ProtectedRole;
import org.avert.kit.caller.Caller;
import org.avert.kit.paging.Page;

/** Proposals of the caller's own pillar, so that its issuer is everybody's in them. */
final class GrantMapper {
    private GrantMapper() {}

    static Proposal proposal(GrantProposalDto dto) {
        return new Proposal(
                GrantAct.valueOf(dto.getAct().name()),
                ProtectedRole.valueOf(dto.getRole().name()),
                dto.getSubject(),
                dto.getReason());
    }

    static GrantPageDto toDto(Page<NamedGrant> page, Caller caller) {
        return new GrantPageDto(
                        page.items().stream().map(grant -> toDto(grant, caller)).toList())
                .next(page.next());
    }

    static GrantDto toDto(NamedGrant named, Caller caller) {
        var grant = named.grant();
        var dto = new GrantDto(
                grant.id(),
                GrantActDto.valueOf(grant.act().name()),
                ProtectedRoleDto.valueOf(grant.role().name()),
                new PersonReferenceDto(caller.issuer(), grant.subject().toString()),
                grant.reason(),
                GrantStatusDto.valueOf(grant.status().name()),
                new PersonReferenceDto(caller.issuer(), grant.proposedBy()),
                grant.proposedAt(),
                grant.expiresAt());
        var decidedBy = grant.decidedBy();
        if (decidedBy != null) {
            dto.setDecidedBy(new PersonReferenceDto(caller.issuer(), decidedBy));
        }
        return dto.personName(named.name()).decidedAt(grant.decidedAt()).refusal(grant.refusal());
    }
}
