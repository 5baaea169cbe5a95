using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>
/// Somebody who looks at the whole bloc, and what is theirs to see in it. Source: domain/process.md §1.
/// </summary>
public sealed record Onlooker(string Who, Account Account)
{
    /// <summary>As somebody in it.</summary>
    public string? Bloc { get; init; }

    public string[] Organisations { get; init; } = [];

    /// <summary>Whose roster, meetings, findings and ratings they see.</summary>
    public TestCell[] Cells { get; init; } = [];

    /// <summary>The cell that is theirs.</summary>
    public TestCell? Own { get; init; }

    /// <summary>The meetings that they are sent to.</summary>
    public string[] Visited { get; init; } = [];

    /// <summary>The meetings whose minutes they read.</summary>
    public string[] Minutes { get; init; } = [];

    public string[] Groups { get; init; } = [];

    public string[] Visits { get; init; } = [];

    /// <summary>The visits to which they are assigned themselves.</summary>
    public string[] OwnVisits { get; init; } = [];

    /// <summary>The visits for which they read what the cell's months counted as.</summary>
    public string[] Histories { get; init; } = [];

    /// <summary>The cells whose inspection files they read.</summary>
    public TestCell[] Files { get; init; } = [];

    /// <summary>A member and no more: of what was found about people, what was found about them.</summary>
    public bool IsPlainMember { get; init; }

    public bool Plans { get; init; }

    public bool RunsTheOffice { get; init; }

    /// <summary>All of the bloc, and not of some of its cells alone.</summary>
    public bool ServesTheBloc { get; init; }

    public IEnumerable<string> CellIds => Cells.Select(c => c.Id);

    public IEnumerable<string> Meetings(WholeBloc bloc) =>
        Cells.SelectMany(bloc.MeetingsOf).Concat(Visited);

    public IEnumerable<SeenFinding> Findings(WholeBloc bloc) => bloc.Findings.Where(f =>
        CellIds.Contains(f.CellId) && (!IsPlainMember || f.MemberId is null || f.MemberId == Account.Name));

    public override string ToString() => Who;
}
