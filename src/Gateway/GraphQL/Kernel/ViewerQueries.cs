using System.Security.Claims;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Calendars;
using ChiBo.Gateway.GraphQL.Cells;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>The caller about themselves.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ViewerQueries
{
    /// <summary>Who the caller is by their token, with roles and what concerns them.</summary>
    public Viewer GetMe([GlobalState] Caller caller, ClaimsPrincipal user) =>
        new(caller, user.FindFirst("name")?.Value);
}

/// <summary>The caller, as the token says: account, roles, and what concerns them.</summary>
public sealed class Viewer(Caller caller, string? name)
{
    /// <summary>The account's id in the realm; the same in every token of the account.</summary>
    [ID]
    public string Id => caller.Id;

    /// <summary>The name that the realm has of the account; its id where the realm has none.</summary>
    public string Name => name ?? caller.Id;

    /// <summary>The party member behind the account; null for a machine.</summary>
    [ID]
    public string? MemberId => caller.MemberId;

    /// <summary>Every role of the caller, each with the place in which it is held.</summary>
    public IReadOnlyList<HeldRole> Roles { get; } = [.. caller.Grants.Select(g => new HeldRole(g.Role, g.Scope))];

    /// <summary>The widest place in which the caller holds a role; null when there is none.</summary>
    [ID]
    public string? Scope => caller.Grants.Select(g => g.Scope).OrderBy(s => s.Count(c => c == '/')).FirstOrDefault();

    /// <summary>
    /// The cell in which the caller is a member, else one in which they hold a role; null for those who serve above
    /// cells only.
    /// </summary>
    public async Task<CellView?> GetCell(CellLoader cells, CancellationToken cancellation) =>
        CellScope() is { } id ? await cells.LoadAsync(new Seen(caller, id), cancellation) : null;

    /// <summary>
    /// Where a calendar program finds the meetings of the caller's cells: whoever has the address may read them. Null
    /// for those who are in no cell.
    /// </summary>
    public string? GetCalendarUrl(CalendarAddresses calendars) =>
        MemberId is { } member && CellScope() is { } cell
            ? calendars.OfMember(ScopePath.Parse(cell).Bloc, member)
            : null;

    private string? CellScope() =>
        caller.Grants.OrderBy(g => g.Role != Role.Member).Select(g => g.Scope)
            .FirstOrDefault(s => ScopePath.Parse(s).Depth == 3);
}

/// <summary>A role and the place in which the caller holds it; it reaches everything below that place.</summary>
/// <param name="Role">What the caller is there.</param>
/// <param name="Scope">A bloc, organisation, cell or working group, by its id.</param>
public sealed record HeldRole(Role Role, [property: ID] string Scope);
