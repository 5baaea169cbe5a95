using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Exports;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.WorkingGroups;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>What a visit shows beside its own record.</summary>
[ExtendObjectType<VisitView>]
public sealed class VisitFields
{
    private const int VisitsBack = 12;

    /// <summary>Where the visit sheet is downloaded with the same token; null until the lead has submitted.</summary>
    public string? GetSheetDocx([Parent] VisitView visit) => VisitExports.AddressOf(visit);

    /// <summary>The meeting, live: evidence, score sheet; null until it is planned, and for whoever does not see it.</summary>
    public Task<MeetingView?> GetMeeting(
        [Parent] VisitView visit, [GlobalState] Caller caller, MeetingLoader meetings, CancellationToken cancellation) =>
        meetings.LoadAsync(new Seen(caller, visit.MeetingId), cancellation);

    /// <summary>
    /// What the months of the cell counted as, newest first: for the visitors before they go. Nothing else of the cell is
    /// shown to them.
    /// </summary>
    public async Task<IReadOnlyList<MonthRating>> GetCellHistory(
        [Parent] VisitView visit, CellMonthReader months, CancellationToken cancellation)
    {
        if (!visit.ReadsHistory) return [];
        var cell = ScopePath.Parse(visit.CellId);
        return [.. (await months.Read(ReadScope.Of(cell), cell, cancellation)).Select(row => new MonthRating(row))];
    }

    /// <summary>The last visits to the cell, by whichever group, with what was recommended.</summary>
    public async Task<IReadOnlyList<VisitSummary>> GetVisitsBefore(
        [Parent] VisitView visit, VisitReader visits, CancellationToken cancellation)
    {
        if (!visit.ReadsHistory) return [];
        var cell = ScopePath.Parse(visit.CellId);
        var page = await visits.List(
            ReadScope.Of(cell),
            new VisitFilter { Below = cell, To = visit.Month },
            new PageRequest { First = VisitsBack },
            cancellation);
        return [.. page.Items.Where(i => i.Row.SubmittedAt is not null && i.Row.Id != visit.Id)
            .Select(i => new VisitSummary(i.Row))];
    }
}
