namespace ChiBo.Operator;

/// <summary>
/// The queues of ChiBo's services. AMQP cannot list queues, so they are named here; a test holds the names against those
/// that the services give their endpoints.
/// </summary>
internal static class InputQueues
{
    public static readonly IReadOnlyList<string> All =
    [
        "inspection-bloc-snapshot",
        "inspection-cell-snapshot",
        "inspection-file-orders",
        "inspection-finding-orders",
        "inspection-meeting-snapshot",
        "projections-blocs",
        "projections-cell-months",
        "projections-cell-years",
        "projections-cells",
        "projections-findings",
        "projections-inspections",
        "projections-meetings",
        "projections-organisation-years",
        "projections-organisations",
        "projections-working-groups",
        "rating-bloc-snapshot",
        "rating-cell-snapshot",
        "rating-meeting-snapshot",
        "rating-orders",
        "rating-score-confirmed",
    ];

    /// <summary>What a consumer could not carry out, and what nobody consumes.</summary>
    public static IEnumerable<string> DeadLettersOf(string queue) => [$"{queue}_error", $"{queue}_skipped"];
}
