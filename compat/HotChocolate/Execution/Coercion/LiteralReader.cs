using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Coercion;

/// <summary>Coerces literals of documents, and the variables within them.</summary>
internal static class LiteralReader
{
    /// <returns>Null when <paramref name="value"/> is as the type asks.</returns>
    public static CoercionProblem? Read(TypeRef type, ValueNode literal, CoercedVariables? variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            return ReadVariable(type, variable.Name, variables, out value);
        }

        if (literal is NullValueNode)
        {
            return type.IsNonNull
                ? CoercionProblem.Of($"The value of type `{type}` must not be null.", Codes.NonNullViolation)
                : null;
        }

        if (type.IsList)
        {
            return ReadList(type.Element, literal, variables, out value);
        }

        switch (type.Type)
        {
            case InputObjectModel model:
                return ReadObject(model, literal, variables, out value);
            case EnumModel model:
                value = literal is EnumValueNode name ? model.Values.Find(name.Value)?.Value : null;
                return value is null ? Refuse(model.Name, literal) : null;
            case ScalarModel scalar:
                var resolved = WithVariables(literal, variables);
                return ReadScalar(scalar, resolved, out value);
            default:
                throw new InvalidOperationException($"`{type}` is no input type.");
        }
    }

    /// <summary>Some variable stands in the literal.</summary>
    public static bool HasVariables(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => Array.Exists(list.Items, HasVariables),
        ObjectValueNode fields => Array.Exists(fields.Fields, field => HasVariables(field.Value)),
        _ => false,
    };

    private static CoercionProblem? ReadVariable(
        TypeRef type,
        string name,
        CoercedVariables? variables,
        out object? value)
    {
        value = null;
        if (variables is null || !variables.TryGet(name, out var variable))
        {
            return type.IsNonNull
                ? CoercionProblem.Of($"Variable `{name}` is required.", Codes.NonNullViolation)
                : null;
        }

        if (variable is null && type.IsNonNull)
        {
            return CoercionProblem.Of($"Variable `{name}` must not be null.", Codes.NonNullViolation);
        }

        // a variable of one item may stand for a list of it
        value = variable is not null && type.IsList && variable is not object?[]
            ? Enclose(type, variable)
            : variable;
        return null;
    }

    private static object Enclose(TypeRef type, object item) =>
        new[] { type.Element.IsList ? Enclose(type.Element, item) : item };

    private static CoercionProblem? ReadList(
        TypeRef element,
        ValueNode literal,
        CoercedVariables? variables,
        out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            var problem = Read(element, literal, variables, out var only);
            value = problem is null ? new[] { only } : null;
            return problem;
        }

        var items = new object?[list.Items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (Read(element, list.Items[i], variables, out items[i]) is { } problem)
            {
                return problem.Within(i);
            }
        }

        value = items;
        return null;
    }

    private static CoercionProblem? ReadObject(
        InputObjectModel model,
        ValueNode literal,
        CoercedVariables? variables,
        out object? value)
    {
        value = null;
        if (literal is not ObjectValueNode fields)
        {
            return Refuse(model.Name, literal);
        }

        var result = new InputObjectValue(model, new object?[model.Fields.Count], new bool[model.Fields.Count]);
        for (var i = 0; i < model.Fields.Count; i++)
        {
            var field = model.Fields[i];
            var given = Array.Find(fields.Fields, node => node.Name == field.Name)?.Value;
            if (given is VariableNode variable && variables?.TryGet(variable.Name, out _) != true)
            {
                given = null;
            }

            given ??= field.DefaultValue;
            if (given is null)
            {
                if (field.Type.IsNonNull)
                {
                    return CoercionProblem
                        .Of($"The required input field `{field.Name}` is missing.", Codes.NonNullViolation)
                        .Within(field.Name);
                }

                continue;
            }

            result.AreGiven[i] = true;
            if (Read(field.Type, given, variables, out result.Values[i]) is { } problem)
            {
                return problem.Within(field.Name);
            }
        }

        value = result;
        return model.IsOneOf ? OneOf.Check(result) : null;
    }

    /// <summary>Custom scalars take whole literals: variables within them are put in as literals.</summary>
    private static ValueNode WithVariables(ValueNode literal, CoercedVariables? variables) => literal switch
    {
        VariableNode variable => variables is not null && variables.TryGet(variable.Name, out var value)
            ? Types.Scalars.Literals.FromPlain(value)
            : Types.Scalars.Literals.Null,
        ListValueNode list when HasVariables(list) => new ListValueNode(
            list.Position,
            [.. list.Items.Select(item => WithVariables(item, variables))]),
        ObjectValueNode fields when HasVariables(fields) => new ObjectValueNode(
            fields.Position,
            [
                .. fields.Fields.Select(field => new ObjectFieldNode(
                    field.Position, field.Name, WithVariables(field.Value, variables))),
            ]),
        _ => literal,
    };

    private static CoercionProblem? ReadScalar(ScalarModel scalar, ValueNode literal, out object? value)
    {
        try
        {
            return scalar.Coercion.ParseLiteral(literal, out value) ? null : Refuse(scalar.Name, literal);
        }
        catch (SerializationException refusal)
        {
            value = null;
            return CoercionProblem.Of(refusal.Message);
        }
    }

    private static CoercionProblem Refuse(string type, ValueNode literal) =>
        CoercionProblem.Of($"{type} cannot parse the given literal of type `{NameOf(literal)}`.");

    private static string NameOf(ValueNode literal) => literal switch
    {
        TextNode => nameof(StringValueNode),
        IntegerNode => nameof(IntValueNode),
        _ => literal.GetType().Name,
    };
}
