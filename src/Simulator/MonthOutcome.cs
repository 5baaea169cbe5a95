using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>What came of a simulated month.</summary>
/// <param name="Month">Such as 2026-11.</param>
/// <param name="Facts">What the cells' own clients know.</param>
/// <param name="Sheet">What the bloc's monthly sheet says.</param>
/// <param name="Differences">Where the two differ.</param>
internal sealed record MonthOutcome(
    string Month, IReadOnlyList<CellFacts> Facts, JsonArray Sheet, IReadOnlyList<string> Differences)
{
    /// <summary>What the clients know, for whoever reckons with it.</summary>
    public JsonArray Known() =>
    [
        .. Facts.Select(f => new JsonObject
        {
            ["cellId"] = f.CellId, ["month"] = Month, ["held"] = f.Held, ["grade"] = f.Grade, ["points"] = f.Points,
        }),
    ];
}
