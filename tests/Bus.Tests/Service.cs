namespace ChiBo.Bus.Tests;

/// <summary>A worker of the bus, and its tables that must come out the same.</summary>
/// <param name="Name">Of the project; the program is ChiBo.{Name}.dll.</param>
/// <param name="Tables">As <c>like</c> patterns.</param>
/// <param name="Consumes">Its queues, without the service's name in front.</param>
internal sealed record Service(string Name, string[] Tables, string[] Consumes)
{
    public static readonly IReadOnlyList<Service> All =
    [
        new(
            "Rating", ["rating\\_%"],
            ["score-confirmed", "meeting-snapshot", "cell-snapshot", "bloc-snapshot", "orders"]),
        new(
            "Inspection", ["inspection\\_findings", "inspection\\_files"],
            ["meeting-snapshot", "cell-snapshot", "bloc-snapshot", "finding-orders", "file-orders"]),
        new(
            "Projections", ["cell\\_months\\_v1", "cell\\_years\\_v1", "organisation\\_years\\_v1"],
            ["blocs", "organisations", "cells", "meetings", "cell-months", "cell-years", "organisation-years",
             "findings", "inspections"]),
    ];

    /// <summary>Of all services.</summary>
    public static IEnumerable<string> Queues =>
        from service in All
        from queue in service.Consumes
        select $"{service.Name.ToLowerInvariant()}-{queue}";
}
