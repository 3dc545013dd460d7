package se.nyttospar.command.imports.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.util.unit.DataSize;

/**
 * What a workbook may be, so that a small file cannot become a large one here.
 *
 * @param file as it is sent
 * @param entry one of its parts, unpacked
 * @param total all of its parts, unpacked
 * @param ratio how much larger than packed a part may be
 * @param entries how many parts it has
 * @param texts different texts that its cells share, held in memory while it is read
 * @param textSize those texts together
 */
public record WorkbookLimits(
        @NotNull DataSize file,
        @NotNull DataSize entry,
        @NotNull DataSize total,
        @Positive int ratio,
        @Positive int entries,
        @Positive int texts,
        @NotNull DataSize textSize) {}
