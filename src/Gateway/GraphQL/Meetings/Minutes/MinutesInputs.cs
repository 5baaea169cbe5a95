namespace ChiBo.Gateway.GraphQL.Meetings.Minutes;

/// <summary>The minutes are drafted from what happened.</summary>
public sealed record DraftMinutesInput([property: ID] string MeetingId);

/// <summary>The words of the draft.</summary>
public sealed record EditMinutesInput(
    [property: ID] string MeetingId,
    string Opening,
    string Proceedings,
    string Closing,
    IReadOnlyList<OpinionCorrectionInput>? Corrections = null);

/// <summary>An opinion in better words.</summary>
public sealed record OpinionCorrectionInput([property: ID] string OpinionId, string Text);

/// <summary>The minutes were read and approved: their content is frozen.</summary>
public sealed record ApproveMinutesInput([property: ID] string MeetingId);

/// <summary>The minutes, or an addendum, are signed as minutes taker or chair.</summary>
/// <param name="AddendumId">Null for the minutes themselves.</param>
public sealed record SignMinutesInput([property: ID] string MeetingId, [property: ID] string? AddendumId = null);

/// <summary>Signed minutes are corrected by an addendum, which is signed again.</summary>
public sealed record AddAddendumInput([property: ID] string MeetingId, string Text);

/// <summary>Minutes and resolution go to members and superior.</summary>
public sealed record PublishMinutesInput([property: ID] string MeetingId);
