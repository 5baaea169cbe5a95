using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>
/// The directives that a definition is printed with: those that were applied, and those that say what the model knows
/// otherwise (a schema made of code has no directives to begin with).
/// </summary>
internal static class SdlApplied
{
    public static DirectiveNode[] Of(TypeModel model) => With(
        model.Directives,
        model is ScalarModel { SpecifiedBy: { } url } ? Node("specifiedBy", ("url", Text(url))) : null,
        model is InputObjectModel { IsOneOf: true } ? Node("oneOf") : null,
        Cost(model.Cost));

    public static DirectiveNode[] Of(FieldModel model) => With(
        model.Directives, Deprecated(model.DeprecationReason), Cost(model.Cost), ListSize(model.ListSize));

    public static DirectiveNode[] Of(InputValueModel model) =>
        With(model.Directives, Deprecated(model.DeprecationReason), Cost(model.Cost));

    public static DirectiveNode[] Of(EnumValueModel model) =>
        With(model.Directives, Deprecated(model.DeprecationReason));

    private static DirectiveNode[] With(List<DirectiveNode> applied, params DirectiveNode?[] known) =>
    [
        .. applied,
        .. known.OfType<DirectiveNode>().Where(node => !applied.Exists(present => present.Name == node.Name)),
    ];

    private static DirectiveNode? Deprecated(string? reason) =>
        reason is null ? null : Node("deprecated", ("reason", Text(reason)));

    private static DirectiveNode? Cost(double? weight) =>
        weight is { } known ? Node("cost", ("weight", Text(known.ToString(CultureInfo.InvariantCulture)))) : null;

    private static DirectiveNode? ListSize(ListSizeModel? size)
    {
        if (size is null)
        {
            return null;
        }

        return Node(
            "listSize",
            ("assumedSize", Number(size.AssumedSize)),
            ("slicingArguments", Texts(size.SlicingArguments)),
            ("slicingArgumentDefaultValue", Number(size.SlicingArgumentDefault)),
            ("sizedFields", Texts(size.SizedFields)),
            ("requireOneSlicingArgument", size.RequireOneSlicingArgument ? null : No));
    }

    private static DirectiveNode Node(string name, params (string Name, ValueNode? Value)[] arguments) => new(
        default,
        name,
        [
            .. arguments.Where(argument => argument.Value is not null)
                .Select(argument => new ArgumentNode(default, argument.Name, argument.Value!)),
        ]);

    private static BooleanValueNode No { get; } = new(default, false);

    private static TextNode Text(string text) => new(default, text, block: false);

    private static ValueNode? Number(int? number) =>
        number is { } known ? new IntegerNode(default, known.ToString(CultureInfo.InvariantCulture)) : null;

    private static ListValueNode? Texts(string[] texts) =>
        texts.Length == 0 ? null : new ListValueNode(default, [.. texts.Select(Text)]);
}
