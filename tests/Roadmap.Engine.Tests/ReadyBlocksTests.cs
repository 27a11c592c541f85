using System.Threading.Channels;

namespace Roadmap.Engine.Tests;

public sealed class ReadyBlocksTests
{
    [Fact]
    public async Task Of_ItemsThatAreThere_FillBlocks()
    {
        var channel = Channel.CreateUnbounded<int>();
        for (var i = 0; i < 7; i++)
        {
            await channel.Writer.WriteAsync(i);
        }

        channel.Writer.Complete();
        var blocks = new List<int[]>();
        await foreach (var block in ReadyBlocks.Of(channel.Reader.ReadAllAsync(), 3, CancellationToken.None))
        {
            blocks.Add(block);
        }

        blocks.Should().BeEquivalentTo(new int[][] { [0, 1, 2], [3, 4, 5], [6] }, options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task Of_NextItemIsLate_WhatIsThereDoesNotWait()
    {
        var channel = Channel.CreateUnbounded<int>();
        await channel.Writer.WriteAsync(1);
        await channel.Writer.WriteAsync(2);

        await using var blocks = ReadyBlocks.Of(channel.Reader.ReadAllAsync(), 100, CancellationToken.None).GetAsyncEnumerator();
        (await blocks.MoveNextAsync()).Should().BeTrue();
        blocks.Current.Should().Equal(1, 2);

        var next = blocks.MoveNextAsync();
        await channel.Writer.WriteAsync(3);
        (await next).Should().BeTrue();
        blocks.Current.Should().Equal(3);
        channel.Writer.Complete();
        (await blocks.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Of_ReaderThatLeavesWhileTheNextIsLate_DisposesOfTheStream()
    {
        var isDisposed = false;

        await foreach (var block in ReadyBlocks.Of(Endless(() => isDisposed = true), 100, CancellationToken.None))
        {
            block.Should().Equal(1);
            break;
        }

        isDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task Of_StreamThatFails_GivesWhatCameBefore()
    {
        var seen = new List<int>();
        var reading = async () =>
        {
            await foreach (var block in ReadyBlocks.Of(Failing(), 2, CancellationToken.None))
            {
                seen.AddRange(block);
            }
        };

        await reading.Should().ThrowAsync<InvalidOperationException>();
        seen.Should().Equal(1, 2);
    }

    private static async IAsyncEnumerable<int> Endless(Action disposed, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        try
        {
            yield return 1;
            await Task.Delay(Timeout.Infinite, cancellation);
            yield return 2;
        }
        finally
        {
            disposed();
        }
    }

    private static async IAsyncEnumerable<int> Failing()
    {
        yield return 1;
        yield return 2;
        await Task.Yield();
        throw new InvalidOperationException();
    }
}
