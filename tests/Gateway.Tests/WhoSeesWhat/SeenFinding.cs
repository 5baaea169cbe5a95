using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>A finding of the whole bloc, of one of two kinds; others come and go with the clock.</summary>
public sealed record SeenFinding(string Id, string CellId, string Code, string? MemberId)
{
    public const string OfTheCell = "attendance-low";
    public const string OfAMember = "absent-twice";

    /// <summary>Null for a finding of another kind.</summary>
    public static SeenFinding? Of(TestCell cell, JsonNode node) =>
        IsKnown(node.Id())
            ? new SeenFinding(node.Id(), cell.Id, node["code"]!.GetValue<string>(),
                node["memberId"]?.GetValue<string>())
            : null;

    public static bool IsKnown(string id) =>
        new[] { OfTheCell, OfAMember }.Any(c => id.Split('/')[^1].StartsWith(c, StringComparison.Ordinal));
}
