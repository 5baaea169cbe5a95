using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What people read about findings: Vietnamese texts keyed by the check's code.</summary>
public static class FindingTexts
{
    public static string Title(string code) => RefusalTexts.For($"{code}/title", []);

    public static string Resolution(string code) => RefusalTexts.For($"{code}/resolution", []);

    public static string Label(string evidence) => RefusalTexts.For($"evidence/{evidence}", []);
}
