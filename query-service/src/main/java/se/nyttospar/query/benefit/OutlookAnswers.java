package se.nyttospar.query.benefit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nyttospar.query.reading.Moment;
import se.nyttospar.query.reading.View;
import se.nyttospar.query.reading.Views;

/** Where a benefit is heading, and how groups of people differ. */
@RestController
@RequestMapping("/query/v1/benefits/{id}")
@Tag(name = "benefits")
public class OutlookAnswers {
    private final Views views;
    private final FoundBenefits found;

    OutlookAnswers(Views views, FoundBenefits found) {
        this.views = views;
        this.found = found;
    }

    @GetMapping("/forecast")
    @Operation(
            summary =
                    "Trend och framskrivning till måldatum, med osäkerhet. / Trend and forecast to the target date, with its"
                            + " uncertainty.")
    public ResponseEntity<ForecastAnswer> forecast(@PathVariable String id, Moment moment) {
        return views.read(
                        View.PORTFOLIO, moment, tables -> ForecastAnswer.of(found.one(tables, id, null), tables.day()))
                .response();
    }

    @GetMapping("/group-comparison")
    @Operation(
            summary =
                    "Skillnader mellan grupper i den senaste perioden. / Differences between groups in the newest period.")
    public ResponseEntity<List<GroupComparison>> groups(@PathVariable String id, Moment moment) {
        return views.read(View.PORTFOLIO, moment, tables -> {
                    FoundBenefits.Found one = found.one(tables, id, null);
                    return GroupValues.newest(GroupValues.of(tables, id, one.indicator())).values().stream()
                            .map(groups -> GroupComparison.of(groups, one.benefit(), one.indicator()))
                            .toList();
                })
                .response();
    }
}
