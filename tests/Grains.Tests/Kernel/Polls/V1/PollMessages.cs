namespace ChiBo.Grains.Tests.Kernel.Polls.V1;

/// <summary>The poll's snapshot.</summary>
public sealed record PollChanged(string Key, long Version);

/// <summary>The poll's fact.</summary>
public sealed record PollVoteTaken(string Vote, long Version);
