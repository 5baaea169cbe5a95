using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Cells as the read model knows them.</summary>
public sealed class ListedCellLoader(CellReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<CellSummary>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, CellSummary>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.Find(scope, ids, cancellation)).Select(row => KeyValuePair.Create(row.Id, new CellSummary(row)));
}

/// <summary>What the months of cells count as.</summary>
public sealed class CellRatingsLoader(CellMonthReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<IReadOnlyList<MonthRating>>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, IReadOnlyList<MonthRating>>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.Read(scope, ids, cancellation)).GroupBy(row => row.CellId).Select(cell =>
            KeyValuePair.Create<string, IReadOnlyList<MonthRating>>(cell.Key, [.. cell.Select(row => new MonthRating(row))]));
}

/// <summary>Rosters of cells.</summary>
public sealed class RosterLoader(CellReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<IReadOnlyList<MemberSummary>>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, IReadOnlyList<MemberSummary>>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.Rosters(scope, ids, cancellation)).GroupBy(row => row.CellId).Select(cell =>
            KeyValuePair.Create<string, IReadOnlyList<MemberSummary>>(cell.Key, [.. cell.Select(row => new MemberSummary(row))]));
}

/// <summary>The newest meetings of cells.</summary>
public sealed class RecentMeetingsLoader(MeetingReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<IReadOnlyList<MeetingSummary>>(scheduler, options)
{
    public const int Most = 6;

    protected override async Task<IEnumerable<KeyValuePair<string, IReadOnlyList<MeetingSummary>>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.Newest(scope, ids, Most, cancellation)).GroupBy(row => row.CellId).Select(cell =>
            KeyValuePair.Create<string, IReadOnlyList<MeetingSummary>>(cell.Key, [.. cell.Select(row => new MeetingSummary(row))]));
}
