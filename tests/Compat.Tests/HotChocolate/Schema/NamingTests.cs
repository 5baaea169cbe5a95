using HotChocolate.Types.Inference;

namespace ChiBo.Compat.Tests.HotChocolate.Schema;

public sealed class NamingTests
{
    [Theory]
    [InlineData("HTMLBody", "htmlBody")]
    [InlineData("IsURLSafe", "isURLSafe")]
    [InlineData("ID", "id")]
    [InlineData("X", "x")]
    [InlineData("Äpfel_1", "_pfel_1")]
    [InlineData("already", "already")]
    [InlineData("A1B2", "a1B2")]
    public void Field_names_lower_their_leading_word(string name, string expected) =>
        Names.ToFieldName(name).ShouldBe(expected);

    [Theory]
    [InlineData("InPrint", "IN_PRINT")]
    [InlineData("HTTPServer", "HTTP_SERVER")]
    [InlineData("A1B2", "A1B2")]
    [InlineData("already_snake", "ALREADY_SNAKE")]
    [InlineData("One", "ONE")]
    public void Enum_values_are_upper_snake(string name, string expected) =>
        Names.ToEnumValueName(name).ShouldBe(expected);

    [Theory]
    [InlineData(typeof(Generic<int>), "GenericOfInt32")]
    [InlineData(typeof(Generic<Generic<string>>), "GenericOfGenericOfString")]
    [InlineData(typeof(KeyValuePair<string, int>), "KeyValuePairOfStringAndInt32")]
    [InlineData(typeof(Outer.Inner), "Inner")]
    [InlineData(typeof(IPet), "IPet")]
    public void Type_names_are_those_of_their_classes(Type type, string expected) =>
        Names.OfType(type).ShouldBe(expected);

    [Fact]
    public void Methods_lose_Get_and_Async() => typeof(Methods).GetMethods()
        .Where(method => method.DeclaringType == typeof(Methods))
        .Select(Names.OfField)
        .ShouldBe(["books", "get", "getaway", "authors", "writeAsync"]);

    public sealed class Methods
    {
        public int GetBooks() => 1;

        public int Get() => 1;

        public int Getaway() => 1;

        public Task<int> GetAuthorsAsync() => Task.FromResult(1);

        public int WriteAsync() => 1;
    }

    public sealed class Generic<T>
    {
        public required T Value { get; init; }
    }

    public static class Outer
    {
        public sealed class Inner;
    }

    public interface IPet;
}
