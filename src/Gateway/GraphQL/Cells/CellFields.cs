using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Calendars;
using ChiBo.Gateway.Exports;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Organisations;
using ChiBo.Office.Sheets;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>What a cell shows beside its own record.</summary>
[ExtendObjectType<CellView>]
public sealed class CellFields
{
    public Task<OrganisationView?> GetOrganisation(
        [Parent] CellView cell, [GlobalState] Caller caller, OrganisationLoader organisations,
        CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, cell.OrganisationId), cancellation);

    /// <summary>Where a calendar program finds the cell's meetings: whoever has the address may read them.</summary>
    public string? GetCalendarUrl([Parent] CellView cell, CalendarAddresses calendars) =>
        calendars.OfCell(ScopePath.Parse(cell.Id));

    /// <summary>
    /// The same ratings as a sheet: where it is downloaded with the same token, below the gateway's address.
    /// </summary>
    public string GetRatingsFile([Parent] CellView cell, SheetFormat format) =>
        ExportAddresses.OfCell(cell.Id, ReportExports.Ratings, format);

    /// <summary>The months that the rating service has rated, newest first.</summary>
    public async Task<IReadOnlyList<MonthRating>> GetRatings(
        [Parent] CellView cell, [GlobalState] Caller caller, CellRatingsLoader ratings, CancellationToken cancellation) =>
        await ratings.LoadAsync(new Seen(caller, cell.Id), cancellation) ?? [];

    /// <summary>Who did what and when, oldest first.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] CellView cell, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindCell(cell.Id)!.History(caller)).Entries;
}
