package org.avert.local.demo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.avert.local.LaunchFailure;
import org.avert.local.people.People;
import org.avert.local.people.Person;
import tools.jackson.databind.JsonNode;

/** What every act needs: the people, the gateway, the sample data, the case's file, and somebody who hears what was done. */
public final class Stage {
    private static final Duration HANDOVER_WITHIN = Duration.ofSeconds(90);
    private static final long LOOK_EVERY_MILLIS = 400;

    private final Gateway gateway;
    private final People people;
    private final Sample sample;
    private final URI issuerBase;
    private final Chronicle chronicle;
    private final CaseFile file = new CaseFile();

    public Stage(Gateway gateway, People people, Sample sample, URI issuerBase, Chronicle chronicle) {
        this.gateway = gateway;
        this.people = people;
        this.sample = sample;
        this.issuerBase = issuerBase;
        this.chronicle = chronicle;
    }

    Gateway gateway() {
        return gateway;
    }

    Sample sample() {
        return sample;
    }

    public CaseFile file() {
        return file;
    }

    People people() {
        return people;
    }

    Person person(String username) {
        return people.named(username);
    }

    /** Issuer of the person's tokens, which names the person together with the subject. */
    String issuer(Person person) {
        return issuerBase + "/" + person.realm();
    }

    JsonNode body(String pointer) {
        return sample.filled(pointer, file.values());
    }

    /** Tells a step that must have succeeded, with what the answer says that matters. */
    Answer done(String name, String who, Answer answer, Function<Answer, String> told) {
        return expect(name, who, answer, Answer::isSuccess, told);
    }

    /** Tells a step whose answer must be as it is here, a refusal for example. */
    Answer expect(String name, String who, Answer answer, Predicate<Answer> expected, Function<Answer, String> told) {
        if (!expected.test(answer)) {
            throw failure(name + " (" + who + ")", answer);
        }
        chronicle.tell(new Step(
                name,
                who,
                answer.method() + " " + answer.path(),
                answer.status(),
                answer.requestId(),
                file.has("reference") ? file.reference() : "",
                gateway.link(answer.path()),
                told.apply(answer)));
        return answer;
    }

    /** Asks again until the answer is as expected: a hand-over or a job needs its time. */
    Answer await(String what, Supplier<Answer> ask, Predicate<Answer> expected) {
        var deadline = Instant.now().plus(HANDOVER_WITHIN);
        var answer = ask.get();
        while (!(answer.isSuccess() && expected.test(answer))) {
            if (Instant.now().isAfter(deadline)) {
                throw failure("after " + HANDOVER_WITHIN.toSeconds() + " s still no " + what, answer);
            }
            pause();
            answer = ask.get();
        }
        return answer;
    }

    /** Waits for a job and fails with its own words when it fails. */
    Answer awaitJob(String what, Supplier<Answer> ask) {
        var ended = await(what, ask, answer -> !answer.text("state").matches("QUEUED|RUNNING"));
        if (!ended.text("state").equals("SUCCEEDED")) {
            throw failure(what, ended);
        }
        return ended;
    }

    private static LaunchFailure failure(String what, Answer answer) {
        return new LaunchFailure(
                LaunchFailure.Reason.DEMO_FAILED,
                "Demo: %s. %s %s answered %d %s (request %s)"
                        .formatted(
                                what,
                                answer.method(),
                                answer.path(),
                                answer.status(),
                                answer.isSuccess() ? answer.body() : answer.problem(),
                                answer.requestId()));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(LaunchFailure.Reason.DEMO_FAILED, "interrupted", interrupted);
        }
    }
}
