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
    /// <summary>The organisation itself; null for whoever does not see it, such as a plain member.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [Parent] CellView cell, [GlobalState] Caller caller, OrganisationLoader organisations,
        CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, cell.OrganisationId), cancellation);

    /// <summary>Where a calendar program finds the cell's meetings: whoever has the address may read them.</summary>
    public string? GetCalendarUrl([Parent] CellView cell, CalendarAddresses calendars) =>
        calendars.OfCell(ScopePath.Parse(cell.Id));

    /// <summary>The same ratings as a sheet: where it is downloaded with the same token, below the gateway's address.</summary>
    /// <param name="format">A workbook or CSV.</param>
    public string GetRatingsFile([Parent] CellView cell, SheetFormat format) =>
        ExportAddresses.OfCell(cell.Id, ReportExports.Ratings, format);

    /// <summary>
    /// What each month counts as, newest first; only months that are decided: confirmed, or over without a regular
    /// meeting.
    /// </summary>
    public async Task<IReadOnlyList<MonthRating>> GetRatings(
        [Parent] CellView cell, [GlobalState] Caller caller, CellRatingsLoader ratings, CancellationToken cancellation) =>
        await ratings.LoadAsync(new Seen(caller, cell.Id), cancellation) ?? [];

    /// <summary>Every stored command about the cell itself, oldest first: who gave it, and when.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] CellView cell, [GlobalState] Caller caller, IGrainFactory grains) =>
        (await grains.FindCell(cell.Id)!.History(caller)).Entries;
}
