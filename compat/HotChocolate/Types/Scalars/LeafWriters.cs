namespace HotChocolate.Types.Scalars;

/// <summary>Picks the writer for a CLR type that stands for a leaf type.</summary>
internal static class LeafWriters
{
    public static LeafWriter<T> Create<T>(LeafCodec codec)
    {
        if (Nullable.GetUnderlyingType(typeof(T)) is { } underlying)
        {
            return (LeafWriter<T>)_createNullable.MakeGenericMethod(underlying).Invoke(null, [codec])!;
        }

        if (codec is EnumCodec && typeof(T).IsEnum)
        {
            return (LeafWriter<T>)_createEnum.MakeGenericMethod(typeof(T)).Invoke(null, [codec])!;
        }

        if (codec is InstantScalar instant && typeof(T) == typeof(DateTime))
        {
            return (LeafWriter<T>)(object)new InstantLeafWriter(instant);
        }

        return codec is ScalarCodec { RuntimeType: var type } && type == typeof(T)
            ? (LeafWriter<T>)Activator.CreateInstance(typeof(ScalarLeafWriter<>).MakeGenericType(typeof(T)), codec)!
            : new ConvertingLeafWriter<T>(codec);
    }

    private static readonly System.Reflection.MethodInfo _createNullable = Method(nameof(CreateNullable));

    private static readonly System.Reflection.MethodInfo _createEnum = Method(nameof(CreateEnum));

    private static System.Reflection.MethodInfo Method(string name) => typeof(LeafWriters).GetMethod(
        name, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    private static NullableLeafWriter<T> CreateNullable<T>(LeafCodec codec)
        where T : struct => new(Create<T>(codec));

    private static EnumLeafWriter<T> CreateEnum<T>(LeafCodec codec)
        where T : struct => new(((EnumCodec)codec).NamesOf<T>());
}
