namespace ChiBo.Evening.Results;

/// <summary>What a stretch of the evening took, what follows later (messages, read model) included.</summary>
/// <param name="Orders">Carried out.</param>
/// <param name="Writes">Records stored.</param>
/// <param name="Commits">Transactions: of the SQLite writer, the read model's included; on PostgreSQL those of records alone.</param>
/// <param name="Seconds">Of ChiBo's processor.</param>
/// <param name="ServerSeconds">Of the database server's processor.</param>
/// <param name="LoadSeconds">Of the load's own processor.</param>
/// <param name="Allocated">Bytes.</param>
internal sealed record Use(
    long Orders, long Writes, long Commits, double Seconds, double ServerSeconds, double LoadSeconds, long Allocated)
{
    public static readonly Use None = new(0, 0, 0, 0, 0, 0, 0);

    public static Use operator +(Use a, Use b) => new(
        a.Orders + b.Orders, a.Writes + b.Writes, a.Commits + b.Commits, a.Seconds + b.Seconds,
        a.ServerSeconds + b.ServerSeconds, a.LoadSeconds + b.LoadSeconds, a.Allocated + b.Allocated);

    public static Use operator -(Use a, Use b) => a + new Use(
        -b.Orders, -b.Writes, -b.Commits, -b.Seconds, -b.ServerSeconds, -b.LoadSeconds, -b.Allocated);
}
