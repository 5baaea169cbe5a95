using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Reports;

/// <summary>Reads what visitors recommended and what inspections concluded.</summary>
public sealed class SheetNoteReader(ReadModel model)
{
    /// <summary>Those of the months, both included, oldest first.</summary>
    public async Task<ImmutableArray<SheetNote>> Read(
        SheetReach reach, Month from, Month to, ScopePath? below, CancellationToken cancellation = default)
    {
        var visits = new Sql(reach.Visits, "cell_id").Below(below, "cell_id")
            .And("month >= @first", "first", from.ToString()).And("month <= @last", "last", to.ToString())
            .And("submitted_at is not null and recommendations is not null");
        var recommended = await Read(
            reach.Visits, $"select cell_id, month, recommendations as text from visits_v1 where {visits.Where} order by id",
            visits, cancellation);
        var inspections = new Sql(reach.Inspections, "cell_id").Below(below, "cell_id")
            .And("concluded_at >= @since", "since", VietnamTime.At(from.FirstDay, TimeOnly.MinValue))
            .And("concluded_at < @until", "until", Months.EndOf(to.ToString()));
        var concluded = await Read(
            reach.Inspections,
            $"select cell_id, concluded_at, conclusion as text from inspections_v1 where {inspections.Where} order by id",
            inspections, cancellation);
        return
        [
            .. recommended.Select(r => r.ToNote(SheetNoteKind.Recommendation))
                .Concat(concluded.Select(c => c.ToNote(SheetNoteKind.Conclusion)))
                .OrderBy(n => n.Month, StringComparer.Ordinal),
        ];
    }

    private async Task<IEnumerable<Line>> Read(ReadScope scope, string select, Sql sql, CancellationToken cancellation) =>
        scope.Paths.IsEmpty
            ? []
            : await model.Read(scope, connection => connection.QueryAsync<Line>(select, sql.Parameters), cancellation);

    private sealed record Line
    {
        public string CellId { get; init; } = "";
        public string? Month { get; init; }
        public DateTimeOffset ConcludedAt { get; init; }
        public string Text { get; init; } = "";

        public SheetNote ToNote(SheetNoteKind kind) => new()
        {
            CellId = CellId,
            Month = Month ?? $"{VietnamTime.DateOf(ConcludedAt):yyyy-MM}",
            Kind = kind,
            Text = Text,
        };
    }
}
