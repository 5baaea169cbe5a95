using System.Globalization;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.CostAnalysis;

/// <summary>Reads from the arguments of a list how many of its elements an operation asks for.</summary>
internal sealed class SliceReader(OperationDefinitionNode operation, CostOptions options, Func<string, int?>? variable)
{
    public double Read(FieldNode node, ListSizeModel listSize)
    {
        int? largest = null;
        foreach (var path in listSize.SlicingArguments)
        {
            var asked = Number(Find(node, path));
            largest = asked is null || largest > asked ? largest : asked;
        }

        return Math.Max(
            0,
            largest
            ?? (options.ApplySlicingArgumentDefaultValue ? listSize.SlicingArgumentDefault : null)
            ?? listSize.AssumedSize
            ?? 1);
    }

    /// <summary>The value at <c>first</c>, or within an input object at <c>input.first</c>.</summary>
    internal static ValueNode? Find(FieldNode node, string path)
    {
        var parts = path.Split('.');
        var value = Array.Find(node.Arguments, argument => argument.Name == parts[0])?.Value;
        foreach (var part in parts.AsSpan(1))
        {
            value = value is ObjectValueNode within
                ? Array.Find(within.Fields, given => given.Name == part)?.Value
                : null;
        }

        return value;
    }

    private int? Number(ValueNode? value) => value switch
    {
        IntegerNode number when int.TryParse(number.Value, CultureInfo.InvariantCulture, out var asked) => asked,
        VariableNode { Name: var name } => variable?.Invoke(name)
            ?? Number(Array.Find(operation.Variables, defined => defined.Name == name)?.DefaultValue),
        _ => null,
    };
}
