package org.avert.recommendations.importing;

/** Layouts that can be imported. */
public enum ImportFormat {
    UPR_INFO_CSV("upr-info-csv", "UPR Info");

    private final String label;
    private final String publisher;

    ImportFormat(String label, String publisher) {
        this.label = label;
        this.publisher = publisher;
    }

    public String label() {
        return label;
    }

    public String publisher() {
        return publisher;
    }

    public static ImportFormat labelled(String label) {
        for (var format : values()) {
            if (format.label.equals(label)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no such format: " + label);
    }
}
