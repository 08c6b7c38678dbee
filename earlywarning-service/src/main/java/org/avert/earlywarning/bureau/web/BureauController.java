package org.avert.earlywarning.bureau.web;

import org.avert.earlywarning.api.BureauApi;
import org.avert.earlywarning.api.model.BureauCompositionDto;
import org.avert.earlywarning.api.model.BureauMemberDto;
import org.avert.earlywarning.api.model.BureauOfficeDto;
import org.avert.earlywarning.api.model.BureauRollDto;
import org.avert.earlywarning.api.model.PersonReferenceDto;
import org.avert.earlywarning.bureau.BureauMember;
import org.avert.earlywarning.bureau.BureauRoll;
import org.avert.earlywarning.bureau.BureauService;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class BureauController implements BureauApi {
    private final BureauService bureau;

    BureauController(BureauService bureau) {
        this.bureau = bureau;
    }

    @Override
    public Mono<ResponseEntity<BureauRollDto>> getBureauRoll() {
        return bureau.current().map(BureauController::answer);
    }

    @Override
    public Mono<ResponseEntity<BureauRollDto>> setBureauRoll(
            Mono<BureauCompositionDto> body, @Nullable String ifMatch) {
        return body.map(dto ->
                        dto.getMembers().stream().map(BureauController::member).toList())
                .flatMap(members -> bureau.compose(ifMatch, members))
                .map(BureauController::answer);
    }

    private static ResponseEntity<BureauRollDto> answer(BureauRoll roll) {
        var members = roll.members().stream().map(BureauController::toDto).toList();
        return ResponseEntity.ok().eTag(ETags.of(roll.version())).body(new BureauRollDto(members));
    }

    private static BureauMember member(BureauMemberDto dto) {
        var person = dto.getPerson();
        return new BureauMember(
                new PersonRef(person.getIssuer().toString(), person.getSubject()),
                BureauMember.Office.valueOf(dto.getOffice().name()),
                dto.getState());
    }

    private static BureauMemberDto toDto(BureauMember member) {
        var person = member.person();
        return new BureauMemberDto(
                new PersonReferenceDto(person.issuer(), person.subject()),
                BureauOfficeDto.valueOf(member.office().name()),
                member.state());
    }
}
