using HotChocolate.Execution.Requests;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Coercion;

/// <summary>Coerces the variables of a request.</summary>
internal static class VariableReader
{
    public static CoercedVariables Read(
        VariableDefinition[] definitions,
        VariableSource source,
        List<IError> errors)
    {
        if (definitions.Length == 0)
        {
            return CoercedVariables.None;
        }

        var names = new string[definitions.Length];
        var values = new object?[definitions.Length];
        var areGiven = new bool[definitions.Length];
        for (var i = 0; i < definitions.Length; i++)
        {
            var definition = definitions[i];
            names[i] = definition.Name;
            var isGiven = source.TryGet(definition.Name, out var input);
            areGiven[i] = isGiven || definition.DefaultValue is not null;
            var problem = Read(definition, isGiven, input, out values[i]);
            if (problem is not null)
            {
                errors.Add(Tell(definition, problem));
            }
        }

        return new CoercedVariables(names, values, areGiven);
    }

    private static CoercionProblem? Read(VariableDefinition definition, bool isGiven, object? input, out object? value)
    {
        value = null;
        if (!isGiven && definition.DefaultValue is { } defaultValue)
        {
            return LiteralReader.Read(definition.Type, defaultValue, null, out value);
        }

        if (definition.Type.IsNonNull && (!isGiven || InputReader.IsNull(input)))
        {
            return CoercionProblem.Of($"Variable `{definition.Name}` is required.", Codes.NonNullViolation);
        }

        return isGiven ? InputReader.Read(definition.Type, input, out value) : null;
    }

    private static IError Tell(VariableDefinition definition, CoercionProblem problem)
    {
        var builder = ErrorBuilder.New()
            .SetMessage(problem.Message)
            .SetCode(problem.Code)
            .AddLocation(definition.Position.Line, definition.Position.Column);
        return problem.Code == Codes.NonNullViolation && problem.Path.Count == 0
            ? builder.SetExtension("variable", definition.Name).Build()
            : builder.SetPath(problem.Within(definition.Name).Path).SetExtension("variable", definition.Name).Build();
    }
}

/// <summary>A variable as an operation declares it.</summary>
internal sealed record VariableDefinition(string Name, TypeRef Type, ValueNode? DefaultValue, SourcePosition Position);
