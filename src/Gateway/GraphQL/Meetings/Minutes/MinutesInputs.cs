namespace ChiBo.Gateway.GraphQL.Meetings.Minutes;

/// <summary>The minutes are drafted from what happened.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
public sealed record DraftMinutesInput([property: ID] string MeetingId);

/// <summary>The words of the draft, all three parts, and better words for opinions.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Opening">Words about the opening, at most 8,000 characters; may be empty.</param>
/// <param name="Proceedings">Words about the proceedings, at most 8,000 characters; may be empty.</param>
/// <param name="Closing">Words about the closing, at most 8,000 characters; may be empty.</param>
/// <param name="Corrections">Opinions that are put in better words; none when missing.</param>
public sealed record EditMinutesInput(
    [property: ID] string MeetingId,
    string Opening,
    string Proceedings,
    string Closing,
    IReadOnlyList<OpinionCorrectionInput>? Corrections = null);

/// <summary>An opinion in better words.</summary>
/// <param name="OpinionId">The opinion of this meeting, by its id.</param>
/// <param name="Text">The opinion in better words, at most 4,000 characters.</param>
public sealed record OpinionCorrectionInput([property: ID] string OpinionId, string Text);

/// <summary>The minutes were read and approved: their content is frozen.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
public sealed record ApproveMinutesInput([property: ID] string MeetingId);

/// <summary>The minutes, or an addendum, are signed as minutes taker or chair.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="AddendumId">The addendum that is signed; the minutes themselves when missing.</param>
public sealed record SignMinutesInput([property: ID] string MeetingId, [property: ID] string? AddendumId = null);

/// <summary>Signed minutes are corrected by an addendum, which is signed again.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
/// <param name="Text">What is corrected, at most 8,000 characters. The same text again changes nothing.</param>
public sealed record AddAddendumInput([property: ID] string MeetingId, string Text);

/// <summary>Minutes and resolution go to members and superior.</summary>
/// <param name="MeetingId">The meeting that the command is about, by its id.</param>
public sealed record PublishMinutesInput([property: ID] string MeetingId);
