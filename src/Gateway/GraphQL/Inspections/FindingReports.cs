using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>The board of inspection.</summary>
[ExtendObjectType<Reports.Reports>]
public sealed class FindingReports
{
    /// <summary>How many findings of each kind the months had, most frequent first. A month is written <c>2026-11</c>.</summary>
    /// <param name="from">The first month, such as 2026-01.</param>
    /// <param name="to">The last month, such as 2026-12, itself included.</param>
    /// <param name="organisationId">
    /// Only what lies in this organisation; everything in the caller's scope when missing.
    /// </param>
    public async Task<IReadOnlyList<FindingsOfAKind>> GetFindingsByKind(
        [YearMonth] string from, [YearMonth] string to, [ID] string? organisationId, [GlobalState] Caller caller,
        FindingsByKindReader findings, DecisionClock clock, CancellationToken cancellation)
    {
        var below = Below.Of(organisationId);
        return below.IsNowhere
            ? []
            : await findings.Read(
                caller.Reach(), from, to, below.Path, VietnamTime.DateOf(clock.GetUtcNow()), cancellation);
    }
}

/// <summary>What a kind is called, and how much it weighs.</summary>
[ExtendObjectType<FindingsOfAKind>]
public sealed class FindingsOfAKindFields
{
    /// <summary>What the check finds, in Vietnamese.</summary>
    public string GetTitle([Parent] FindingsOfAKind kind) => FindingTexts.Title(kind.Code);

    /// <summary>How much a finding of this kind weighs.</summary>
    [BindMember(nameof(FindingsOfAKind.Severity))]
    public Severity GetSeverity([Parent] FindingsOfAKind kind) => Enum.Parse<Severity>(kind.Severity);
}
