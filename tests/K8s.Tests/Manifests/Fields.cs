using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChiBo.K8s.Tests.Manifests;

/// <summary>Holds manifests against the fields that their kinds have, as strictly as an API server.</summary>
internal static partial class Fields
{
    private static readonly Dictionary<string, Field[]> Parts = Read();

    /// <summary>Everything in the manifest that its kind does not have, lacks, or has with another type.</summary>
    public static IEnumerable<string> ErrorsOf(Manifest manifest) =>
        Parts.ContainsKey(manifest.Kind)
            ? Check(manifest.Node, manifest.Kind, manifest.ToString())
            : [$"{manifest}: the kind is not known here"];

    /// <summary>The same of a part that is no manifest.</summary>
    public static IEnumerable<string> ErrorsOf(YamlNode node, string type) => Check(node, type, type);

    private static IEnumerable<string> Check(YamlNode node, string type, string at)
    {
        if (type[0] == '[')
            return node is YamlSequenceNode list
                ? list.Children.SelectMany((child, i) => Check(child, type[1..^1], $"{at}[{i}]"))
                : [$"{at}: must be a list"];
        if (type[0] == '{')
            return node is YamlMappingNode map
                ? map.Children.SelectMany(pair => Check(pair.Value, type[1..^1], $"{at}.{pair.Key}"))
                : [$"{at}: must be a map"];
        if (Parts.TryGetValue(type, out var fields)) return CheckPart(node, fields, at);
        if (type == "any") return [];
        return node is YamlScalarNode scalar && IsOf(scalar, type) ? [] : [$"{at}: must be of type {type}, is {node}"];
    }

    private static IEnumerable<string> CheckPart(YamlNode node, Field[] fields, string at)
    {
        if (node is not YamlMappingNode map) return [$"{at}: must be a map"];
        var names = map.Children.Keys.Select(k => k.ToString()).ToHashSet();
        var known = fields.ToDictionary(f => f.Name);
        return
        [
            .. fields.Where(f => f.IsRequired && !names.Contains(f.Name)).Select(f => $"{at}: {f.Name} is missing"),
            .. map.Children.SelectMany(pair => known.TryGetValue(pair.Key.ToString(), out var field)
                ? Check(pair.Value, field.Type, $"{at}.{field.Name}")
                : [$"{at}: there is no field {pair.Key}"]),
        ];
    }

    private static bool IsOf(YamlScalarNode node, string type) => type switch
    {
        "string" => IsText(node),
        "int" => node.Style == ScalarStyle.Plain && IsWhole(node.Value!),
        "bool" => node.Style == ScalarStyle.Plain && node.Value is "true" or "false",
        "quantity" => Quantity().IsMatch(node.Value!),
        "port" => IsText(node) || IsWhole(node.Value!),
        _ => throw new InvalidOperationException($"fields.txt knows no type {type}."),
    };

    /// <summary>What YAML reads as a number, a yes or nothing is not a text: an API server refuses it.</summary>
    private static bool IsText(YamlScalarNode node) =>
        node.Style != ScalarStyle.Plain
        || !(double.TryParse(node.Value, CultureInfo.InvariantCulture, out _)
            || node.Value is "true" or "false" or "yes" or "no" or "on" or "off" or "null" or "~" or "");

    private static bool IsWhole(string value) =>
        value.Length > 1 && value[0] == '0'
            ? value.All(c => c is >= '0' and <= '7')
            : int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static Dictionary<string, Field[]> Read()
    {
        using var text = new StreamReader(typeof(Fields).Assembly.GetManifestResourceStream("fields.txt")!);
        return (from line in text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                where line[0] != '#'
                let halves = line.Split(" = ")
                select (Name: halves[0], Fields: halves[1].Split(' ').Select(Field.Parse).ToArray()))
            .ToDictionary(p => p.Name, p => p.Fields);
    }

    [GeneratedRegex(@"^[0-9]+(\.[0-9]+)?(m|Ki|Mi|Gi|Ti)?$")]
    private static partial Regex Quantity();

    private sealed record Field(string Name, string Type, bool IsRequired)
    {
        public static Field Parse(string text)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return new Field(text[..colon], text[(colon + 1)..].TrimEnd('!'), text[^1] == '!');
        }
    }
}
