package org.avert.portal.report;

import org.avert.portal.states.StateNames.States;
import reactor.core.publisher.Mono;

/** One of the API's channels for sources. */
interface Channel {

    Kind kind();

    /** The receipt code, shown this once. */
    Mono<String> submit(Answers answers, States states);

    Mono<OwnFile> read(String code);

    Mono<OwnFile> answer(String key, String code, String text);

    Mono<OwnFile> attach(String key, String code, Upload upload);
}
