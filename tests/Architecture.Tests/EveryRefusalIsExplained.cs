using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChiBo.Domain.Kernel;

namespace ChiBo.Architecture.Tests;

/// <summary>Each refusal of the domain has a row in docs/rules.md and a Vietnamese text, and neither has more.</summary>
public sealed partial class EveryRefusalIsExplained
{
    [Fact]
    public void Every_code_has_a_row_with_its_source() => Differences(Codes(), Rows()).ShouldBeEmpty();

    [Fact]
    public void Every_code_has_a_Vietnamese_text() => Differences(Codes(), Texts().Keys).ShouldBeEmpty();

    [Fact]
    public void Every_text_fills_exactly_the_placeholders_its_refusal_has()
    {
        var texts = Texts();
        (from refusal in Refusals()
         let used = Placeholder().Matches(texts[refusal.Code]).Select(m => int.Parse(m.Groups[1].Value)).DefaultIfEmpty(-1).Max() + 1
         where used > refusal.Arguments.Length
         select $"{refusal.Code}: the text names {used} values, the refusal has {refusal.Arguments.Length}").ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_that_a_rule_names_exists() =>
        RuleRow().Matches(Rules()).Select(m => m.Groups["file"].Value.Trim().Trim('`'))
            .Where(f => !File.Exists(Path.Combine(Repository.Root, f))).ShouldBeEmpty();

    [Fact]
    public void Control_a_code_without_a_row_and_a_row_without_a_code_are_found() =>
        Differences(["a.known", "a.new"], ["a.known", "a.gone"]).ShouldBe(["a.new is not explained", "a.gone does not exist"]);

    [Fact]
    public void The_domain_has_refusals() => Codes().Length.ShouldBeGreaterThan(20);

    private static string[] Differences(IEnumerable<string> codes, IEnumerable<string> explained)
    {
        var (known, rows) = (codes.ToHashSet(), explained.ToHashSet());
        return [.. known.Except(rows).Order().Select(c => $"{c} is not explained"), .. rows.Except(known).Order().Select(c => $"{c} does not exist")];
    }

    private static string[] Codes() => [.. Refusals().Select(r => r.Code).Distinct()];

    private static IEnumerable<Refusal> Refusals() =>
        from type in typeof(Refusal).Assembly.GetTypes()
        where type.Name.EndsWith("Refusals", StringComparison.Ordinal)
        from refusal in type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(Refusal)).Select(f => (Refusal)f.GetValue(null)!)
            .Concat(type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(Refusal)).Select(p => (Refusal)p.GetValue(null)!))
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.ReturnType == typeof(Refusal) && !m.IsSpecialName).Select(Make))
        select refusal;

    private static Refusal Make(MethodInfo factory) =>
        (Refusal)factory.Invoke(null, [.. factory.GetParameters().Select(p => Sample(p.ParameterType))])!;

    private static object? Sample(Type type) =>
        type == typeof(string) ? "x" : type.IsValueType ? Activator.CreateInstance(type) : null;

    private static string Rules() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules.md"));

    private static IEnumerable<string> Rows() => RuleRow().Matches(Rules()).Select(m => m.Groups["code"].Value);

    private static Dictionary<string, string> Texts() =>
        Repository.Files("src/Gateway/Texts/refusals", "*.vi.json")
            .SelectMany(f => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(f))!)
            .ToDictionary(p => p.Key, p => p.Value);

    [GeneratedRegex(@"^\|\s*`(?<code>[a-z-]+\.[a-z0-9-]+)`\s*\|(?<sentence>[^|]+)\|(?<source>[^|]+)\|(?<file>[^|]+)\|\s*$", RegexOptions.Multiline)]
    private static partial Regex RuleRow();

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Placeholder();
}
