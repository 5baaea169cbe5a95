using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Coercion;

/// <summary>Coerces the arguments of a selection.</summary>
internal static class ArgumentReader
{
    /// <exception cref="GraphQLException">A value is not as its type asks.</exception>
    public static CoercedArguments Read(FieldModel field, FieldNode node, CoercedVariables? variables)
    {
        var count = field.Arguments.Count;
        if (count == 0)
        {
            return CoercedArguments.None;
        }

        var arguments = new CoercedArguments(new object?[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            var argument = field.Arguments[i];
            var literal = Array.Find(node.Arguments, given => given.Name == argument.Name)?.Value;
            if (literal is VariableNode variable && variables?.TryGet(variable.Name, out _) != true)
            {
                literal = null;
            }

            literal ??= argument.DefaultValue;
            if (literal is null)
            {
                if (argument.Type.IsNonNull)
                {
                    throw Refuse(argument, $"The argument `{argument.Name}` is required.", Codes.NonNullViolation);
                }

                continue;
            }

            arguments.AreGiven[i] = true;
            if (LiteralReader.Read(argument.Type, literal, variables, out arguments.Values[i]) is { } problem)
            {
                throw problem.Code == Codes.NonNullViolation
                    ? Refuse(argument, $"Detected a non-null violation in argument `{argument.Name}`.", problem.Code)
                    : Refuse(argument, problem.Message, problem.Code);
            }
        }

        return arguments;
    }

    private static GraphQLException Refuse(InputValueModel argument, string message, string? code) => new(
        ErrorBuilder.New()
            .SetMessage(message)
            .SetCode(code)
            .SetExtension("argument", argument.Name)
            .Build());
}
