namespace ChiBo.Gateway.GraphQL.Meetings.Discussion;

/// <summary>The caller asks to speak, or the minutes taker asks for somebody.</summary>
/// <param name="ItemId">Null for whatever is dealt with now.</param>
/// <param name="PersonId">Null for the caller.</param>
public sealed record RequestToSpeakInput(
    [property: ID] string MeetingId, [property: ID] string? ItemId = null, [property: ID] string? PersonId = null);

/// <summary>A request to speak is taken back.</summary>
/// <param name="PersonId">Null for the caller.</param>
public sealed record WithdrawRequestInput([property: ID] string MeetingId, [property: ID] string? PersonId = null);

/// <summary>Somebody may speak; whoever had the floor has finished.</summary>
public sealed record GiveFloorInput([property: ID] string MeetingId, [property: ID] string PersonId);

/// <summary>Whoever has the floor has finished.</summary>
public sealed record EndTurnInput([property: ID] string MeetingId);

/// <summary>What somebody said, in summary.</summary>
/// <param name="SpeakerId">Null for the caller.</param>
/// <param name="Differs">Whether it differs from the draft or the majority.</param>
public sealed record RecordOpinionInput(
    [property: ID] string MeetingId,
    [property: ID] string ItemId,
    string Text,
    [property: ID] string? SpeakerId = null,
    bool Differs = false);
