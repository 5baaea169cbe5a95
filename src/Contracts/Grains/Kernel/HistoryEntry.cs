namespace ChiBo.Contracts.Grains.Kernel;

/// <summary>One command that was carried out and stored, as the record keeps it.</summary>
/// <param name="Version">The version of the thing after this command; they rise by one.</param>
/// <param name="At">When it was stored (UTC).</param>
/// <param name="Actor">The account that gave it, or <c>chibo</c> for the platform itself.</param>
/// <param name="Action">Name of the command, such as <c>PlanMeeting</c>.</param>
/// <param name="Hash">
/// Hash over this entry and the one before, 64 hexadecimal digits: a record that was altered afterwards does not fit.
/// </param>
[GenerateSerializer, Immutable, Alias("chibo.history-entry")]
public sealed record HistoryEntry(
    [property: Id(0)] long Version,
    [property: Id(1)] DateTimeOffset At,
    [property: Id(2)] string Actor,
    [property: Id(3)] string Action,
    [property: Id(4)] string Hash);
