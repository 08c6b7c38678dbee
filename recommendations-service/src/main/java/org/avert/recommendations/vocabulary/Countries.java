package org.avert.recommendations.vocabulary;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All States by code and by the names that publishers give them. */
public final class Countries {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SAINT = Pattern.compile("\\bst\\b");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    private final Map<String, Country> byCode = new TreeMap<>();
    private final Map<String, Country> byName = new HashMap<>();

    public Countries(Collection<Country> countries) {
        countries.forEach(this::add);
    }

    private void add(Country country) {
        byCode.put(country.code(), country);
        claim(country.code(), country);
        claim(country.name(), country);
        country.aliases().forEach(alias -> claim(alias, country));
    }

    private void claim(String name, Country country) {
        var before = byName.put(folded(name), country);
        if (before != null && before != country) {
            throw new IllegalArgumentException("'" + name + "' names both " + before.code() + " and " + country.code());
        }
    }

    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By name, alias or ISO 3166-1 alpha-3 code, which stands where a name belongs now and then; case, accents, punctuation, {@code &} and {@code St} make no difference. */
    public Optional<Country> named(String name) {
        return Optional.ofNullable(byName.get(folded(name)));
    }

    /** In the order of their codes. */
    public List<Country> all() {
        return List.copyOf(byCode.values());
    }

    public String nameOf(String code) {
        return byCode(code).map(Country::name).orElse(code);
    }

    private static String folded(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        return NOT_A_WORD
                .matcher(SAINT.matcher(plain).replaceAll("saint"))
                .replaceAll(" ")
                .strip();
    }
}
