using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Something that inspection found in a cell's record, and what became of it.</summary>
public sealed class Finding(FindingRow row)
{
    [ID] public string Id => row.Id;

    public long Version => row.Version;

    /// <summary>The check, such as <c>attendance-low</c>.</summary>
    public string Code => row.Code;

    /// <summary>What was found, in words.</summary>
    public string Title => FindingTexts.Title(row.Code);

    /// <summary>What resolves it, in words.</summary>
    public string Resolution => FindingTexts.Resolution(row.Code);

    public Severity Severity => Enum.Parse<Severity>(row.Severity);

    public FindingState State => Enum.Parse<FindingState>(row.State);

    /// <summary>How often it was raised: a cause that returns raises it again.</summary>
    public int Occurrence => row.Occurrence;

    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>The month that it counts for, such as 2026-11.</summary>
    public string Month => row.Month;

    [ID] public string? MeetingId => row.MeetingId;

    /// <summary>The member that it is about; null for what is about the cell.</summary>
    [ID] public string? MemberId => row.MemberId;

    /// <summary>Within its meeting.</summary>
    [ID] public string? TaskId => row.TaskId;

    /// <summary>When it came about, by the record.</summary>
    public DateTimeOffset Since => row.Since;

    /// <summary>The last time.</summary>
    public DateTimeOffset RaisedAt => row.RaisedAt;

    /// <summary>The last day for the cell's answer.</summary>
    public DateOnly AnswerBy => row.AnswerBy;

    /// <summary>When its cause went away.</summary>
    public DateTimeOffset? HealedAt => row.HealedAt;

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<FoundValue> Evidence { get; } = [.. row.Evidence.Select(e => new FoundValue(e.Name, e.Value))];

    /// <summary>The edition of the rules that raised it.</summary>
    public string Edition => row.Edition;

    public string? Answer => row.Answer;

    [ID] public string? InspectionId => row.FileId;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<FindingEvent> History { get; } =
        [.. row.History.Select(s => new FindingEvent(s.At, s.ById, Enum.Parse<FindingStepKind>(s.Kind), s.Text))];

    /// <summary>Whether the cell has not answered in time.</summary>
    public bool GetIsOverdue(DecisionClock clock) =>
        State == FindingState.Raised && row.AnswerBy < VietnamTime.DateOf(clock.GetUtcNow());

    /// <summary>What the caller may do now.</summary>
    public async Task<IReadOnlyList<FindingAction>> GetPermitted(
        [GlobalState] Caller caller, InspectionLoader files, CancellationToken cancellation) =>
        [.. (await Actions(caller, files, cancellation)).Where(a => a.Refusal is null).Select(a => a.Action)];

    /// <summary>What not, and why.</summary>
    public async Task<IReadOnlyList<DeniedFindingAction>> GetDenied(
        [GlobalState] Caller caller, InspectionLoader files, CancellationToken cancellation) =>
    [
        .. from action in await Actions(caller, files, cancellation)
           where action.Refusal is not null
           select DeniedFindingAction.Of(action.Action, action.Refusal),
    ];

    private async Task<IEnumerable<(FindingAction Action, Refusal? Refusal)>> Actions(
        Caller caller, InspectionLoader files, CancellationToken cancellation)
    {
        var file = row.FileId is { } id ? await files.LoadAsync(new Seen(caller, id), cancellation) : null;
        return FindingActions.Of(Cases.Of(row, file), row.Id, caller.ToActor());
    }

    public Task<CellView?> GetCell([GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.CellId), cancellation);

    public async Task<MeetingView?> GetMeeting([GlobalState] Caller caller, MeetingLoader meetings, CancellationToken cancellation) =>
        row.MeetingId is { } id ? await meetings.LoadAsync(new Seen(caller, id), cancellation) : null;
}

/// <summary>One value that a finding rests on.</summary>
/// <param name="Name">Such as <c>present</c>.</param>
/// <param name="Value">Written without regard to any language.</param>
public sealed record FoundValue(string Name, string Value)
{
    /// <summary>What it is, in words.</summary>
    public string Label => FindingTexts.Label(Name);
}

/// <summary>Who did what to a finding, and when.</summary>
/// <param name="ById">The account; <c>chibo</c> where nobody did.</param>
public sealed record FindingEvent(DateTimeOffset At, [property: ID] string ById, FindingStepKind Kind, string? Text);
