namespace Orleans.Configuration;

/// <summary>How silos watch each other; without effect in one process.</summary>
public class ClusterMembershipOptions
{
    /// <summary>Missed signs of life in the table before a silo counts as stale.</summary>
    public int NumMissedTableIAmAliveLimit { get; set; } = 3;

    /// <summary>Whether silos are declared dead at all.</summary>
    public bool LivenessEnabled { get; set; } = true;

    /// <summary>How long a probe waits.</summary>
    public TimeSpan ProbeTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often the table is read again.</summary>
    public TimeSpan TableRefreshTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a vote counts.</summary>
    public TimeSpan DeathVoteExpirationTimeout { get; set; } = TimeSpan.FromSeconds(120);

    /// <summary>How often a sign of life is written.</summary>
    public TimeSpan IAmAliveTablePublishTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a silo tries to join.</summary>
    public TimeSpan MaxJoinAttemptTime { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How many silos one silo probes.</summary>
    public int NumProbedSilos { get; set; } = 10;

    /// <summary>Missed probes before a vote.</summary>
    public int NumMissedProbesLimit { get; set; } = 3;

    /// <summary>Votes before a silo counts as dead.</summary>
    public int NumVotesForDeathDeclaration { get; set; } = 2;

    /// <summary>How long rows of dead silos stay.</summary>
    public TimeSpan DefunctSiloExpiration { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How often rows of dead silos are removed.</summary>
    public TimeSpan? DefunctSiloCleanupPeriod { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether a silo asks another before it votes.</summary>
    public bool EnableIndirectProbes { get; set; } = true;
}
