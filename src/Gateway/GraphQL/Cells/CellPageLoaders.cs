using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using GreenDonut;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Pages of the cells of organisations.</summary>
public sealed class CellsOfOrganisationLoader(CellReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : PageLoader<CellRow>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, Page<CellRow>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, string? kind, PageRequest page,
        CancellationToken cancellation) =>
        reader.ListEach(scope, ids, page, cancellation);
}

/// <summary>Pages of the meetings of cells, newest first.</summary>
public sealed class MeetingsOfCellLoader(MeetingReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : PageLoader<MeetingRow>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<string, Page<MeetingRow>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, string? kind, PageRequest page,
        CancellationToken cancellation) =>
        reader.ListEach(scope, ids, kind, page, cancellation);
}

/// <summary>The tasks of cells.</summary>
public sealed class TasksOfCellLoader(MeetingReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<IReadOnlyList<CellTask>>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, IReadOnlyList<CellTask>>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.TasksOf(scope, ids, openOnly: false, cancellation)).ByCell();
}

/// <summary>The tasks of cells that are not done.</summary>
public sealed class OpenTasksOfCellLoader(MeetingReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : ReadLoader<IReadOnlyList<CellTask>>(scheduler, options)
{
    protected override async Task<IEnumerable<KeyValuePair<string, IReadOnlyList<CellTask>>>> Read(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        (await reader.TasksOf(scope, ids, openOnly: true, cancellation)).ByCell();
}

internal static class TasksByCell
{
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<CellTask>>> ByCell(this IEnumerable<TaskRow> rows) =>
        rows.GroupBy(row => ScopePath.Parse(row.MeetingId).Cell.Value)
            .Select(cell => KeyValuePair.Create<string, IReadOnlyList<CellTask>>(cell.Key, [.. cell.Select(row => new CellTask(row))]));
}
