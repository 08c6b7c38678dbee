package org.avert.funding.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusTests {

    @ParameterizedTest
    @CsvSource({
        "DRAFT, WRITE_TEXT, AWAITING_CONSENT",
        "DRAFT, CLOSE, WITHDRAWN",
        "AWAITING_CONSENT, WRITE_TEXT, AWAITING_CONSENT",
        "AWAITING_CONSENT, CONSENT, CONSENTED",
        "AWAITING_CONSENT, CLOSE, WITHDRAWN",
        "CONSENTED, WRITE_TEXT, AWAITING_CONSENT",
        "CONSENTED, PUBLISH, PUBLISHED",
        "CONSENTED, CLOSE, WITHDRAWN",
        "PUBLISHED, WRITE_TEXT, AWAITING_CONSENT",
        "PUBLISHED, CLOSE, CLOSED"
    })
    void allowsWhatTheTableNames(RequestStatus from, RequestStep step, RequestStatus to) {
        assertThat(from.after(step)).isEqualTo(to);
        assertThat(from.allowedSteps()).contains(step);
    }

    @ParameterizedTest
    @EnumSource(RequestStatus.class)
    void refusesAllOthersAndNamesWhatIsAllowed(RequestStatus status) {
        Arrays.stream(RequestStep.values())
                .filter(step -> !status.allowedSteps().contains(step))
                .forEach(step -> assertThatExceptionOfType(StepRefused.class)
                        .isThrownBy(() -> status.after(step))
                        .withMessageContaining(status.name())
                        .withMessageContaining(status.allowedSteps().toString()));
    }
}
