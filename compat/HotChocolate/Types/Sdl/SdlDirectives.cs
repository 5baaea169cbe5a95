using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>Directive definitions, and what applied directives say to the models.</summary>
internal static class SdlDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    public static DirectiveModel Read(DirectiveDefinitionNode node, bool builtIn)
    {
        var model = new DirectiveModel(node.Name, DirectiveLocationNames.Parse(node.Locations))
        {
            Description = node.Description?.Value,
            IsRepeatable = node.IsRepeatable,
            IsBuiltIn = builtIn,
        };
        model.Arguments.AddRange(node.Arguments.Select(SdlMembers.ReadInputValue));
        return model;
    }

    public static void ApplyTo(TypeModel model)
    {
        model.Cost = Cost(model.Directives);
        switch (model)
        {
            case ScalarModel scalar:
                scalar.SpecifiedBy = Text(scalar.Directives, "specifiedBy", "url") ?? scalar.SpecifiedBy;
                break;
            case InputObjectModel input:
                input.IsOneOf = input.Directives.Exists(directive => directive.Name == "oneOf");
                break;
        }
    }

    public static void ApplyTo(FieldModel model)
    {
        model.Cost = Cost(model.Directives);
        model.ListSize = ListSize(model.Directives);
    }

    public static string? DeprecationReason(IReadOnlyList<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name == "deprecated")
            ? Text(directives, "deprecated", "reason") ?? DefaultDeprecationReason
            : null;

    public static double? Cost(IReadOnlyList<DirectiveNode> directives) =>
        double.TryParse(Text(directives, "cost", "weight"), CultureInfo.InvariantCulture, out var weight)
            ? weight
            : null;

    private static ListSizeModel? ListSize(IReadOnlyList<DirectiveNode> directives)
    {
        if (!directives.Any(directive => directive.Name == "listSize"))
        {
            return null;
        }

        return new ListSizeModel(
            Number("assumedSize"),
            Texts("slicingArguments"),
            Number("slicingArgumentDefaultValue"),
            Texts("sizedFields"),
            Value(directives, "listSize", "requireOneSlicingArgument") is not BooleanValueNode { Value: false });

        int? Number(string argument) => Value(directives, "listSize", argument) is IntegerNode node
            && int.TryParse(node.Value, CultureInfo.InvariantCulture, out var number) ? number : null;

        string[] Texts(string argument) => Value(directives, "listSize", argument) switch
        {
            ListValueNode list => [.. list.Items.OfType<TextNode>().Select(item => item.Value)],
            TextNode single => [single.Value],
            _ => [],
        };
    }

    private static string? Text(IReadOnlyList<DirectiveNode> directives, string name, string argument) =>
        (Value(directives, name, argument) as TextNode)?.Value;

    private static ValueNode? Value(IReadOnlyList<DirectiveNode> directives, string name, string argument) =>
        directives.FirstOrDefault(directive => directive.Name == name)
            ?.Arguments.FirstOrDefault(given => given.Name == argument)?.Value;
}
