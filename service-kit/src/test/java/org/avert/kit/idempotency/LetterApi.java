package org.avert.kit.idempotency;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.avert.kit.problem.Conflict;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A controller in the shape of the generated ones, over whichever store is under test. */
@RestController
class LetterApi {
    private final Letters letters;
    private final AtomicInteger runs = new AtomicInteger();

    LetterApi(Letters letters) {
        this.letters = letters;
    }

    int runs() {
        return runs.get();
    }

    @GetMapping("/v1/letters")
    Mono<ResponseEntity<Long>> listLetters() {
        return letters.count().map(ResponseEntity::ok);
    }

    @PostMapping("/v1/letters")
    Mono<ResponseEntity<Letter>> writeLetter(@RequestBody Mono<NewLetter> letter) {
        return letter.doOnNext(any -> runs.incrementAndGet())
                .flatMap(asked -> save(asked).flatMap(id -> answer(asked, id)));
    }

    @PutMapping("/v1/letters/{id}")
    Mono<ResponseEntity<Letter>> changeLetter(@PathVariable UUID id, @RequestBody Mono<NewLetter> letter) {
        return letter.flatMap(asked -> letters.save(id, asked).then(answer(asked, id)));
    }

    @PostMapping("/v1/uploads")
    Mono<ResponseEntity<Map<String, Integer>>> upload(ServerHttpRequest request) {
        return size(request.getBody()).map(size -> ResponseEntity.accepted().body(Map.of("bytes", size)));
    }

    @PostMapping("/v1/forms")
    Mono<ResponseEntity<Map<String, Integer>>> uploadForm(@RequestPart("file") Mono<FilePart> file) {
        return file.flatMap(part -> size(part.content()))
                .map(size -> ResponseEntity.accepted().body(Map.of("bytes", size)));
    }

    @PostMapping("/v1/receipts")
    Mono<ResponseEntity<Map<String, String>>> takeReceipt(@RequestBody Mono<NewLetter> letter) {
        return letter.flatMap(this::saveOnce).map(id -> ResponseEntity.ok(Map.of("code", "secret-" + id)));
    }

    @PostMapping("/v1/concerns")
    Mono<ResponseEntity<Letter>> receiveConcern(@RequestBody Mono<NewLetter> concern) {
        return writeLetter(concern);
    }

    private Mono<UUID> save(NewLetter asked) {
        return ReservedId.current().flatMap(id -> letters.save(id, asked).thenReturn(id));
    }

    private Mono<UUID> saveOnce(NewLetter asked) {
        return ReservedId.current()
                .flatMap(id -> letters.exists(id).flatMap(there -> there ? Mono.just(id) : save(asked)));
    }

    private static Mono<ResponseEntity<Letter>> answer(NewLetter asked, UUID id) {
        return switch (asked.then()) {
            case "conflict" -> Mono.error(new Conflict("not now"));
            case "answer-conflict" ->
                Mono.just(ResponseEntity.status(HttpStatus.CONFLICT).build());
            case "break" -> Mono.error(new IllegalStateException("broke after the change"));
            case "wait" -> Mono.just(created(asked, id)).delayElement(Duration.ofMillis(400));
            case "hang" -> Mono.never();
            default -> Mono.just(created(asked, id));
        };
    }

    private static ResponseEntity<Letter> created(NewLetter asked, UUID id) {
        return ResponseEntity.created(URI.create("/v1/letters/" + id))
                .eTag("\"1\"")
                .body(new Letter(id, asked.text()));
    }

    private static Mono<Integer> size(Flux<DataBuffer> content) {
        return content.map(buffer -> {
                    var size = buffer.readableByteCount();
                    DataBufferUtils.release(buffer);
                    return size;
                })
                .reduce(0, Integer::sum);
    }

    record NewLetter(String text, int number, String then) {
        static NewLetter of(String text) {
            return new NewLetter(text, Math.abs(UUID.randomUUID().hashCode()), "");
        }

        NewLetter then(String what) {
            return new NewLetter(text, number, what);
        }
    }

    record Letter(UUID id, String text) {}

    interface Letters {
        Mono<Void> save(UUID id, NewLetter letter);

        Mono<Boolean> exists(UUID id);

        Mono<Long> count();
    }
}
