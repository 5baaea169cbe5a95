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
    /// <summary>The finding's id: the cell, the check and what it is about.</summary>
    [ID] public string Id => row.Id;

    /// <summary>Counts the changes of the findings and inspection files of this cell.</summary>
    public long Version => row.Version;

    /// <summary>Which check raised it, such as <c>attendance-low</c> or <c>meeting-missed</c>.</summary>
    public string Code => row.Code;

    /// <summary>What was found, in a Vietnamese sentence.</summary>
    public string Title => FindingTexts.Title(row.Code);

    /// <summary>What would resolve it, in a Vietnamese sentence.</summary>
    public string Resolution => FindingTexts.Resolution(row.Code);

    /// <summary>How much it weighs by the edition of the rules: it sets the days for the answer.</summary>
    public Severity Severity => Enum.Parse<Severity>(row.Severity);

    /// <summary>
    /// How far it has come: raised, answered, verified, closed; or healed, withdrawn, in an inspection file.
    /// </summary>
    public FindingState State => Enum.Parse<FindingState>(row.State);

    /// <summary>How often it was raised: a cause that returns raises it again.</summary>
    public int Occurrence => row.Occurrence;

    /// <summary>The cell that the finding is about.</summary>
    [ID] public string CellId => row.CellId;

    /// <summary>What the cell (chi bộ) is called at present.</summary>
    public string CellName => row.CellName;

    /// <summary>The organisation that the cell belongs to.</summary>
    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>The month that it counts for in reports, such as 2026-11.</summary>
    [YearMonth] public string Month => row.Month;

    /// <summary>The meeting that it is about; null for what is about a month, a quarter or a year.</summary>
    [ID] public string? MeetingId => row.MeetingId;

    /// <summary>
    /// The member that it is about, such as one absent twice in a row; null for what is about the cell.
    /// </summary>
    [ID] public string? MemberId => row.MemberId;

    /// <summary>The task that it is about, unique within its meeting; null for what is about no task.</summary>
    [ID] public string? TaskId => row.TaskId;

    /// <summary>When its cause came about by the record (UTC), which may lie before it was raised.</summary>
    public DateTimeOffset Since => row.Since;

    /// <summary>When it was raised, or last raised again (UTC).</summary>
    public DateTimeOffset RaisedAt => row.RaisedAt;

    /// <summary>
    /// The last day for the cell's answer, in Viet Nam: 5, 10 or 15 days after it was raised, by severity.
    /// </summary>
    public DateOnly AnswerBy => row.AnswerBy;

    /// <summary>When its cause went away, so that it closed itself (UTC); null for others.</summary>
    public DateTimeOffset? HealedAt => row.HealedAt;

    /// <summary>The values that it rests on, such as how many were present of how many.</summary>
    public IReadOnlyList<FoundValue> Evidence { get; } = [.. row.Evidence.Select(e => new FoundValue(e.Name, e.Value))];

    /// <summary>Id of the edition of inspection's rules that raised it.</summary>
    public string Edition => row.Edition;

    /// <summary>The cell's last answer (giải trình); null before.</summary>
    public string? Answer => row.Answer;

    /// <summary>The inspection file that it is in; null for none, and for whoever may not see files.</summary>
    [ID] public string? InspectionId => row.FileId;

    /// <summary>Every step of the finding, oldest first.</summary>
    public IReadOnlyList<FindingEvent> History { get; } =
        [.. row.History.Select(s => new FindingEvent(s.At, s.ById, Enum.Parse<FindingStepKind>(s.Kind), s.Text))];

    /// <summary>The last day for the cell's answer is past, and it has not answered.</summary>
    public bool GetIsOverdue(DecisionClock clock) =>
        State == FindingState.Raised && row.AnswerBy < VietnamTime.DateOf(clock.GetUtcNow());

    /// <summary>Commands that would not be refused to the caller for what the finding is now.</summary>
    public async Task<IReadOnlyList<FindingAction>> GetPermitted(
        [GlobalState] Caller caller, InspectionLoader files, CancellationToken cancellation) =>
        [.. (await Actions(caller, files, cancellation)).Where(a => a.Refusal is null).Select(a => a.Action)];

    /// <summary>Commands that would be refused to the caller now, each with the refusal.</summary>
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

    /// <summary>The cell, live; null for whoever does not see it.</summary>
    public Task<CellView?> GetCell([GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.CellId), cancellation);

    /// <summary>
    /// The meeting that the finding is about, live; null for a finding about a month or quarter, and for whoever does
    /// not see it.
    /// </summary>
    public async Task<MeetingView?> GetMeeting([GlobalState] Caller caller, MeetingLoader meetings, CancellationToken cancellation) =>
        row.MeetingId is { } id ? await meetings.LoadAsync(new Seen(caller, id), cancellation) : null;
}

/// <summary>One value that a finding rests on, as the check read it.</summary>
/// <param name="Name">Name of the value, such as <c>present</c> or <c>threshold</c>.</param>
/// <param name="Value">The value as text, numbers with a point and days as 2026-11-04.</param>
public sealed record FoundValue(string Name, string Value)
{
    /// <summary>What the value is, in Vietnamese.</summary>
    public string Label => FindingTexts.Label(Name);
}

/// <summary>One step in the life of a finding: who did what, and when.</summary>
/// <param name="At">When it happened (UTC).</param>
/// <param name="ById">The account that did it; <c>chibo</c> where the platform did.</param>
/// <param name="Kind">What happened to the finding.</param>
/// <param name="Text">What was written with it: answer, note or conclusion; null where nothing was.</param>
public sealed record FindingEvent(DateTimeOffset At, [property: ID] string ById, FindingStepKind Kind, string? Text);
