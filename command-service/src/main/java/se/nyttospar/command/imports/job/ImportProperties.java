package se.nyttospar.command.imports.job;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import se.nyttospar.command.imports.file.WorkbookLimits;

/**
 * How files are worked on.
 *
 * @param rowsPerTransaction rows that are recorded together
 * @param workbook what a workbook may be
 */
@Validated
@ConfigurationProperties("nyttospar.imports")
public record ImportProperties(
        @Positive int rowsPerTransaction, @NotNull @Valid WorkbookLimits workbook) {}
