package org.avert.recommendations.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a grading scale. Scales are data; grades of different ones are never put into one figure.
 *
 * @param body mechanism whose recommendations it grades
 * @param grades from most to least implemented
 */
public record GradingScale(
        ScaleReference reference, String title, String body, LocalDate validFrom, List<Grade> grades) {

    public GradingScale {
        grades = List.copyOf(grades);
    }

    public Optional<Grade> grade(String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }
}
