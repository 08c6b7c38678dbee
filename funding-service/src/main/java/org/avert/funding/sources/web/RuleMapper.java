package org.avert.funding.sources.web;

import static org.avert.funding.sources.web.SourceMapper.amount;
import static org.avert.funding.sources.web.SourceMapper.money;

import java.util.List;
import org.avert.funding.api.model.RuleDto;
import org.avert.funding.api.model.RuleKindDto;
import org.avert.funding.money.NotMoney;
import org.avert.funding.sources.Rule;
import org.avert.funding.sources.RuleKind;
import org.avert.funding.sources.RuleMalformed;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

final class RuleMapper {
    private RuleMapper() {}

    /** @throws Unprocessable at {@code pointer} when the rule says nothing or contradicts itself */
    static Rule rule(RuleDto dto, String pointer) {
        try {
            return rule(dto);
        } catch (RuleMalformed malformed) {
            throw refused(pointer, malformed.fact());
        } catch (NotMoney noAmount) {
            throw refused(pointer, String.valueOf(noAmount.getMessage()));
        }
    }

    private static Rule rule(RuleDto dto) {
        var wording = new Rule.Wording(dto.getExplanation(), dto.getBasis());
        var values = dto.getValues();
        var kind = RuleKind.valueOf(dto.getKind().name());
        return switch (kind) {
            case AMOUNT -> new Rule.Limits(amount(dto.getMinimum()), amount(dto.getMaximum()), wording);
            case CALENDAR -> new Rule.Window(dto.getOpensOn(), dto.getClosesOn(), wording);
            default -> new Rule.Listed(kind, values == null ? List.of() : values, wording);
        };
    }

    private static Unprocessable refused(String pointer, String fact) {
        return new Unprocessable("A rule of the source cannot be.", FieldError.at(pointer, fact));
    }

    static RuleDto rule(Rule rule) {
        var dto = new RuleDto(
                        RuleKindDto.valueOf(rule.kind().name()), rule.wording().explanation())
                .basis(rule.wording().basis());
        if (rule instanceof Rule.Listed listed) {
            return dto.values(listed.values());
        }
        if (rule instanceof Rule.Limits limits) {
            return dto.minimum(money(limits.minimum())).maximum(money(limits.maximum()));
        }
        var window = (Rule.Window) rule;
        return dto.opensOn(window.opensOn()).closesOn(window.closesOn());
    }
}
