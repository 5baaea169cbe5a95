namespace ChiBo.Gateway.GraphQL.Meetings.Discussion;

/// <summary>The caller asks to speak, or the minutes taker asks for somebody.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="ItemId">The agenda item it is about; whatever is dealt with now when missing.</param>
/// <param name="PersonId">
/// Who wants to speak, by the id that the roll or the guest list has; the caller when missing.
/// </param>
public sealed record RequestToSpeakInput(
    [property: ID] string MeetingId, [property: ID] string? ItemId = null, [property: ID] string? PersonId = null);

/// <summary>A request to speak is taken back.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="PersonId">Who, by the id that the roll or the guest list has; the caller when missing.</param>
public sealed record WithdrawRequestInput([property: ID] string MeetingId, [property: ID] string? PersonId = null);

/// <summary>Somebody may speak; whoever had the floor has finished.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="PersonId">
/// A member or a guest who is in the room, by the id that the roll or the guest list has.
/// </param>
public sealed record GiveFloorInput([property: ID] string MeetingId, [property: ID] string PersonId);

/// <summary>Whoever has the floor has finished.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
public sealed record EndTurnInput([property: ID] string MeetingId);

/// <summary>What somebody said, in summary.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="ItemId">The item of the agenda that it is about.</param>
/// <param name="Text">What was said, in summary, at most 4,000 characters.</param>
/// <param name="SpeakerId">
/// Whose opinion it is, by the id that the roll or the guest list has; the caller's when missing.
/// </param>
/// <param name="Differs">True when it differs from the draft or the majority; false when missing.</param>
public sealed record RecordOpinionInput(
    [property: ID] string MeetingId,
    [property: ID] string ItemId,
    string Text,
    [property: ID] string? SpeakerId = null,
    bool Differs = false);
