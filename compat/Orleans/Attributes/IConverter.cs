namespace Orleans;

/// <summary>Turns a foreign value into one that may cross a grain boundary, and back.</summary>
public interface IConverter<TValue, TSurrogate>
    where TSurrogate : struct
{
    /// <summary>The value that a surrogate stands for.</summary>
    TValue ConvertFromSurrogate(in TSurrogate surrogate);

    /// <summary>The surrogate of a value.</summary>
    TSurrogate ConvertToSurrogate(in TValue value);
}
