namespace ChiBo.Plain;

/// <summary>A vote as it is sent; the voter is whoever the token names.</summary>
internal sealed record Vote(string MeetingId, string BallotId, string Choice);
