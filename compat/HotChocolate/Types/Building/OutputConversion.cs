using System.Collections;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Types.Building;

/// <summary>Turns what resolvers give into what scalars write, by the converters that were added.</summary>
internal static class OutputConversion
{
    /// <summary>Null where nothing has to be converted.</summary>
    public static FieldMiddleware? For(BuildContext context, PendingField field)
    {
        if (field.Definition.Type is not TypeSource.Clr { Shape: var shape }
            || field.Model.Type.Type is not ScalarModel { Runtime: ScalarCodec codec }
            || context.Setup.Converters.Find(shape.Innermost, codec.RuntimeType) is not { } convert)
        {
            return null;
        }

        return next => async given =>
        {
            await next(given);
            given.Result = Convert(given.Result, convert);
        };
    }

    private static object? Convert(object? value, Func<object, object?> convert) => value switch
    {
        null => null,
        IEnumerable items and not string => items.Cast<object?>().Select(item => Convert(item, convert)).ToArray(),
        _ => convert(value),
    };
}
