package org.avert.e2e.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.avert.e2e.bench.Load.Call;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.avert.local.platform.PlatformOptions;
import org.avert.local.platform.StartListener;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * Five times as many donors as can be served, while signals and reports of sources come in; then a service that is gone, a
 * thousand calls to it, and its return. Prints the figures of docs/benchmarks.md. The real gateway, services, stores and
 * Keycloak run on this machine, and so does the load: figures are worth only what the machine was free for.
 */
public final class OverloadBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration STEP = Duration.ofSeconds(12);
    private static final Duration OVERLOAD = Duration.ofSeconds(40);
    private static final int TIMES = 5;
    private static final double CRITICAL_RATE = 10;
    /** Signals are confidential: their tokens have to be of the last minute. */
    private static final Duration RENEWAL = Duration.ofSeconds(20);

    private static final int TRIPS = 1000;
    /** Longer than the gateway keeps an idle connection. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    private static final String SIGNAL = """
        {"violationType": "KILLING", "gravity": "GRAVE", "perpetrator": "STATE", "victimGroups": ["JOURNALISTS"], "victims": 2,
         "place": {"state": "XAA", "area": "North Province", "name": "Port Alder", "precision": "TOWN"},
         "occurredOn": "2026-05-04", "sourceType": "CIVIL_SOCIETY", "reliability": "B", "credibility": 2, "tlp": "AMBER",
         "summary": "Sample signal of the overload benchmark, long enough to be one."}\
        """;
    private static final String REPORT = """
        {"state": "XAA", "text": "Sample communication of the overload benchmark. What happened, where and when.",
         "attemptedRemedies": "A complaint to the prosecutor had no answer within six months."}\
        """;
    private static final String SOURCE = """
        {"sourceId": "sample-fund-%d", "details": {"name": "Sample fund of the overload benchmark", "kind": "TRUST_FUND",
         "administeredBy": "Sample regional organisation", "purpose": "Training of police and prosecutors.", "generic": false,
         "open": true, "windows": [], "earmarks": [],
         "rules": [{"kind": "REGIONS", "values": ["AFRICAN"], "explanation": "Only States of the African Group."}]}}\
        """;

    private final Platform platform;
    private final String api;
    private final Load donors = new Load("donors", 2000);
    private final Load urgent = new Load("urgent", 200);
    private volatile String analyst = "";

    private OverloadBenchmark(Platform platform) {
        this.platform = platform;
        this.api = platform.baseUrl() + "/api";
    }

    public static void main(String[] arguments) {
        var root = Path.of(System.getProperty("avert.root", "."));
        int offset = Integer.getInteger("avert.bench.offset", 13000);
        var options = PlatformOptions.of(root, root.resolve("e2e/target/bench"))
                .withOffset(offset)
                .withParts(EnumSet.complementOf(EnumSet.of(Part.PORTAL)))
                .with("AVERT_SAMPLE", "true")
                .with("AVERT_GATEWAY_ADMISSION_SUBJECT_REQUESTS", "1000000")
                .with("AVERT_GATEWAY_ADMISSION_TENANT_REQUESTS", "1000000")
                .with("AVERT_GATEWAY_ADMISSION_ADDRESS_REQUESTS", "1000000");
        try (var platform = Platform.start(options, StartListener.SILENT)) {
            var benchmark = new OverloadBenchmark(platform);
            benchmark.fillWithSources();
            benchmark.overload();
            benchmark.breaker();
        }
    }

    private void overload() {
        var renewing = Flux.interval(Duration.ZERO, RENEWAL, Schedulers.boundedElastic())
                .doOnNext(tick -> analyst = signedIn())
                .subscribe();
        while (analyst.isEmpty()) {
            Load.sleep(Duration.ofMillis(100));
        }
        print("warm up, signals", urgent.closed(2, WARM_UP, this::signal));
        print("warm up, reports", urgent.closed(2, WARM_UP, this::report));
        print("warm up, donors", donors.closed(4, WARM_UP, this::donor));
        double peak = 0;
        for (int callers : new int[] {4, 8, 16}) {
            var step = new Mix(STEP, () -> donors.closed(callers, STEP, this::donor));
            step.print("%d donors at a time".formatted(callers));
            peak = Math.max(peak, step.goodRate());
        }
        double offered = TIMES * peak;
        System.out.printf("peak %.0f/s; offered %.0f/s of donors%n", peak, offered);
        var mix = new Mix(OVERLOAD, () -> donors.atRate(offered, OVERLOAD, this::donor));
        mix.print("overload");
        renewing.dispose();
        System.out.printf("gateway.overload.critical.accepted %.2f %%%n", mix.criticalShare());
        System.out.printf("gateway.shed.p99.ms %.1f%n", mix.browsing.quantile(503, 0.99));
        System.out.printf("goodput %.0f/s, %.1f %% of the peak%n", mix.goodRate(), 100 * mix.goodRate() / peak);
    }

    private String signedIn() {
        var login = platform.installation().personLogin();
        return login.signIn(platform.people().named("analyst")).value();
    }

    /** Donors, and beside them signals and reports at their rate: what is served at the peak and in an overload is the same. */
    private final class Mix {
        private final Figures browsing;
        private final Figures signals;
        private final Figures reports;

        Mix(Duration time, Supplier<Figures> donors) {
            var signalling = CompletableFuture.supplyAsync(
                    () -> urgent.atRate(CRITICAL_RATE, time, OverloadBenchmark.this::signal));
            var reporting = CompletableFuture.supplyAsync(
                    () -> urgent.atRate(CRITICAL_RATE, time, OverloadBenchmark.this::report));
            browsing = donors.get();
            signals = signalling.join();
            reports = reporting.join();
        }

        double goodRate() {
            return browsing.goodRate() + signals.goodRate() + reports.goodRate();
        }

        double criticalShare() {
            return 100.0 * (signals.good() + reports.good()) / (signals.all() + reports.all());
        }

        void print(String what) {
            OverloadBenchmark.print(what + ", donors", browsing);
            OverloadBenchmark.print(what + ", signals", signals);
            OverloadBenchmark.print(what + ", reports", reports);
        }
    }

    private void breaker() {
        Load.sleep(IDLE);
        int before = connections();
        platform.kill(Part.FUNDING);
        donors.closed(4, Duration.ofSeconds(2), this::donor);
        var open = new Figures();
        while (open.all() < TRIPS) {
            open.addAll(donors.atRate(100, Duration.ofSeconds(2), this::donor));
        }
        print("service gone, breaker open", open);
        System.out.printf("gateway.breaker-open.p99.ms %.1f%n", open.quantile(503, 0.99));
        platform.restart(Part.FUNDING);
        long back = System.nanoTime();
        while (donors.atRate(5, Duration.ofMillis(400), this::donor).good() == 0) {
            Load.sleep(Duration.ofMillis(100));
        }
        System.out.printf("recovered %.1f s after the service was back%n", (System.nanoTime() - back) / 1e9);
        donors.closed(4, Duration.ofSeconds(5), this::donor);
        Load.sleep(IDLE);
        System.out.printf("connections to the service before %d, after %d%n", before, connections());
    }

    /** Sources of money for donors to look through, as the contract's example has them. */
    private void fillWithSources() {
        var token = Map.of("Authorization", "Bearer " + platform.token("geneva").value());
        var number = new AtomicInteger();
        var made = urgent.atRate(
                10,
                Duration.ofSeconds(5),
                () -> Call.post(api + "/funding/v1/sources", token, SOURCE.formatted(number.incrementAndGet())));
        print("sources made", made);
    }

    private Call donor() {
        return Call.get(api + "/funding/v1/sources?limit=50");
    }

    private Call signal() {
        return Call.post(api + "/earlywarning/v1/signals", Map.of("Authorization", "Bearer " + analyst), SIGNAL);
    }

    private Call report() {
        return Call.post(api + "/mechanisms/v1/communication-channel/communications", Map.of(), REPORT);
    }

    /** Connections of this machine to the service's port, as the kernel counts them: open, or not closed by the gateway. */
    private int connections() {
        var port = "%04X".formatted(platform.installation().url(Part.FUNDING).getPort());
        try (var lines = Files.lines(Path.of("/proc/net/tcp"))) {
            return (int) lines.map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields[2].endsWith(":" + port))
                    .filter(fields -> fields[3].equals("01") || fields[3].equals("08"))
                    .count();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private static void print(String what, Figures figures) {
        System.out.println(what + ": " + figures);
    }
}
