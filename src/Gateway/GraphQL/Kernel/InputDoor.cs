using System.Collections.Immutable;
using System.Reflection;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// Checks the arguments of a field by <see cref="InputPolicy"/> before its resolver runs, and cleans the texts of its input.
/// A mutation answers with the refusal in its payload; any other field with an error of that code.
/// </summary>
internal sealed class InputDoor
{
    private static readonly ImmutableArray<string> Cursors = ["after", "before"];

    private readonly ImmutableArray<string> _arguments;
    private readonly Func<Refusal, object>? _refuse;

    private InputDoor(ImmutableArray<string> arguments, Func<Refusal, object>? refuse) =>
        (_arguments, _refuse) = (arguments, refuse);

    /// <summary>Null for a method that takes no arguments of clients.</summary>
    public static InputDoor? Of(MethodInfo method)
    {
        var arguments = method.GetParameters().Where(IsArgument).Select(p => p.Name!).ToImmutableArray();
        if (method.IsDefined(typeof(UsePagingAttribute))) arguments = arguments.AddRange(Cursors);
        return arguments.IsEmpty ? null : new InputDoor(arguments, Refusals.Of(method.ReturnType));
    }

    public FieldDelegate Check(FieldDelegate next) => context =>
    {
        foreach (var name in _arguments)
        {
            if (Check(context, name) is not { } refusal) continue;
            context.Result = _refuse is { } refuse ? refuse(refusal) : throw Problems.Of(refusal);
            return ValueTask.CompletedTask;
        }

        return next(context);
    };

    private static Refusal? Check(IMiddlewareContext context, string name)
    {
        if (context.ArgumentValue<object?>(name) is not { } value) return null;
        if (!IsInput(value.GetType())) return InputPolicy.Check(name, value, out _, isDocument: name == "json");
        var refusal = InputPolicy.Check(value, out var clean);
        if (refusal is null) InputPolicy.Overwrite(value, clean);
        return refusal;
    }

    /// <summary>What clients give: texts, dates, numbers, lists of them, and inputs; not services and states.</summary>
    private static bool IsArgument(ParameterInfo parameter)
    {
        if (parameter.IsDefined(typeof(GlobalStateAttribute)) || parameter.IsDefined(typeof(ParentAttribute))
            || parameter.IsDefined(typeof(EventMessageAttribute))) return false;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type == typeof(string) || type == typeof(int) || type == typeof(decimal) || type == typeof(DateOnly)
            || type == typeof(DateTimeOffset) || type == typeof(IReadOnlyList<string>) || IsInput(type);
    }

    private static bool IsInput(Type type) =>
        type.Name.EndsWith("Input", StringComparison.Ordinal) && type.Assembly == typeof(InputDoor).Assembly;

    /// <summary>How payloads are refused.</summary>
    private static class Refusals
    {
        private static readonly MethodInfo Make =
            typeof(Refusals).GetMethod(nameof(MakerOf), BindingFlags.NonPublic | BindingFlags.Static)!;

        /// <summary>Null for what is no payload.</summary>
        public static Func<Refusal, object>? Of(Type returned)
        {
            var type = returned.IsGenericType ? returned.GetGenericArguments()[0] : returned;
            return typeof(Payload).IsAssignableFrom(type)
                ? (Func<Refusal, object>)Make.MakeGenericMethod(type).Invoke(null, [])!
                : null;
        }

        private static Func<Refusal, object> MakerOf<TPayload>() where TPayload : Payload, IRefusable<TPayload> =>
            refusal => TPayload.ForRefusal(refusal);
    }
}
