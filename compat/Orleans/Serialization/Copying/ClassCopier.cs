
namespace Orleans.Serialization.Copying;

internal sealed class ClassCopier<T> : ValueCopier<T>
    where T : class
{
    private readonly bool tracked;
    private readonly bool immutable;
    private readonly Func<T, CopyContext, T>? copy;

    public ClassCopier()
    {
        var wire = WireType.Of(typeof(T));
        immutable = typeof(T).IsDefined(typeof(ImmutableAttribute), false);
        tracked = !wire.Members.All(member => member.IsFixed);
        copy = typeof(T).IsAbstract ? null : MemberwiseCopy.Of<T>(wire);
    }

    public override T Copy(T value, CopyContext context)
    {
        if (value is null)
        {
            return value!;
        }

        if (value.GetType() != typeof(T))
        {
            return (T)ObjectCopiers.Get(value.GetType()).CopyObject(value, context);
        }

        if (immutable)
        {
            return value;
        }

        return tracked && context.TryGet(value, out var known) ? (T)known : copy!(value, context);
    }
}
