namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>A recorded opinion in better words.</summary>
public sealed record OpinionCorrection(string OpinionId, string Text);
